package org.easel.tagging.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalDouble;

import org.easel.tagging.ScoredTag;
import org.easel.tagging.TagCategory;
import org.easel.tagging.rules.MachineTag.Source;
import org.junit.jupiter.api.Test;

class AutoLabellingTest {

	private static final AutoLabelRules RULES = AutoLabelRules.defaults();
	private static final List<ScoredTag> FOUND = List.of(general("smile", 0.5), general("long hair", 0.9),
			general("hat", 0.4), general("dog", 0.39), new ScoredTag("hatsune miku", TagCategory.CHARACTER, 0.7),
			new ScoredTag("sensitive", TagCategory.RATING, 0.8), new ScoredTag("explicit", TagCategory.RATING, 0.75));

	@Test
	void tagsComeByFallingScoreFromTheThresholdOn() {
		assertEquals("long hair, hatsune miku, smile, hat", caption(RULES, ""));
	}

	@Test
	void whatAMachineAddedIsToldWithItsScore() {
		var result = new AutoLabelling(RULES.withMaxTags(1).withMetadata(true), "").apply("", FOUND, List.of());
		assertEquals(List.of(new MachineTag("long hair", Source.TAGGER, OptionalDouble.of(0.9))), result.added());
	}

	@Test
	void ignoreLeavesACaptionAlone() {
		var rules = RULES.withExisting(Existing.IGNORE).withEnds(List.of("first"), List.of());
		assertEquals("my own,  caption", caption(rules, "my own,  caption"));
		assertTrue(new AutoLabelling(rules, "").keeps("x"));
		assertFalse(new AutoLabelling(rules, "").keeps("  "));
	}

	@Test
	void ignoreTagsAPictureWithoutCaption() {
		assertEquals("long hair, hatsune miku, smile, hat", caption(RULES.withExisting(Existing.IGNORE), " "));
	}

	@Test
	void appendKeepsWhatIsThereInFront() {
		assertEquals("my cat, smile, long hair, hatsune miku, hat", caption(RULES, "my cat, smile"));
	}

	@Test
	void overwriteReplaces() {
		assertEquals("long hair, hatsune miku, smile, hat", caption(RULES.withExisting(Existing.OVERWRITE), "my cat"));
	}

	@Test
	void overwriteWipesNothingWhereNothingIsFound() {
		var rules = RULES.withExisting(Existing.OVERWRITE).withEnds(List.of("a"), List.of("z"));
		assertEquals("a, my cat, z", new AutoLabelling(rules, "").apply("my cat", List.of(), List.of("unused")).caption());
		assertEquals("a, my cat, z", caption(rules.withMaxTags(0), "my cat"));
	}

	@Test
	void maxTagsCountsOnlyWhatAMachineAdded() {
		var rules = RULES.withMaxTags(2).withEnds(List.of("a", "b"), List.of("z"));
		assertEquals("a, b, mine, long hair, hatsune miku, z", caption(rules, "mine"));
	}

	@Test
	void theBlacklistKnowsEverySpelling() {
		assertEquals("hatsune miku, hat", caption(RULES.withBlacklist("Long_Hair", " smile "), ""));
	}

	@Test
	void theBlacklistLeavesOnesOwnTagsAlone() {
		assertEquals("smile, hatsune miku, hat", caption(RULES.withBlacklist("smile", "long hair"), "smile"));
	}

	@Test
	void ofTwoEqualTagsTheFirstStays() {
		var rules = RULES.withEnds(List.of("Hat"), List.of("smile", "end"));
		assertEquals("Hat, long_hair, hatsune miku, smile, end", caption(rules, "long_hair, hat, long hair"));
	}

	@Test
	void theTriggerWordIsFirst() {
		var rules = RULES.withMaxTags(1).withEnds(List.of("art"), List.of());
		assertEquals("mytrigger, art, mine, long hair",
				new AutoLabelling(rules, "mytrigger").apply("mine, mytrigger", FOUND, List.of()).caption());
	}

	@Test
	void aRatingIsATagOnlyWhenAskedAndThenOnlyTheBest() {
		assertFalse(caption(RULES.withThreshold(TagCategory.GENERAL, 0), "").contains("sensitive"));
		assertEquals("long hair, sensitive, hatsune miku, smile, hat",
				caption(RULES.withThreshold(TagCategory.RATING, 0.1), ""));
	}

	@Test
	void everyCategoryHasAThresholdOfItsOwn() {
		assertEquals("long hair, smile, hat", caption(RULES.withThreshold(TagCategory.CHARACTER, 0.85), ""));
	}

	@Test
	void tagsOfTheFileComeBeforeThoseOfTheTaggerWhenAsked() {
		var metadata = List.of("beach", "long hair", " ", "smile");
		assertEquals("long hair, hatsune miku, smile, hat",
				new AutoLabelling(RULES, "").apply("", FOUND, metadata).caption());
		var result = new AutoLabelling(RULES.withMetadata(true).withMaxTags(4), "").apply("", FOUND, metadata);
		assertEquals("beach, long hair, smile, hatsune miku", result.caption());
		assertEquals(new MachineTag("beach", Source.METADATA, OptionalDouble.empty()), result.added().getFirst());
	}

	@Test
	void aTagThatWasThereIsNotAddedByTheMachine() {
		var added = new AutoLabelling(RULES, "").apply("smile", FOUND, List.of()).added();
		assertEquals(List.of("long hair", "hatsune miku", "hat"), added.stream().map(MachineTag::tag).toList());
	}

	private static String caption(AutoLabelRules rules, String existing) {
		return new AutoLabelling(rules, "").apply(existing, FOUND, List.of()).caption();
	}

	private static ScoredTag general(String tag, double score) {
		return new ScoredTag(tag, TagCategory.GENERAL, score);
	}
}
