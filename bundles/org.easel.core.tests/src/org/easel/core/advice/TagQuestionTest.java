package org.easel.core.advice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;

import org.easel.core.caption.Caption;
import org.easel.core.run.SamplePrompt;
import org.junit.jupiter.api.Test;

class TagQuestionTest {

	private static final SamplePrompt LIKE = new SamplePrompt("anything", "ugly", 7, 64, 48, 20, 5, "euler");

	private final List<Caption> captions = Stream.of("trg, cat, white background", "trg, cat, white background", "trg, dog, white background", "trg, dog, big, red",
			"trg, dog, dog, white background", "trg, owl").map(Caption::parse).toList();

	@Test
	void theTriggerWordComesFirstThenTheCommonest() {
		var questions = TagQuestion.of(captions, "TRG", LIKE, 8, 2);
		assertEquals(List.of("trg", "white background", "dog", "cat"), questions.stream().map(TagQuestion::tag).toList());
		assertEquals(List.of(6, 4, 3, 2), questions.stream().map(TagQuestion::pictures).toList());
		assertEquals(List.of("trg", "white background"), TagQuestion.of(captions, "trg", LIKE, 2, 2).stream().map(TagQuestion::tag).toList());
	}

	@Test
	void pairsDifferInTheTagAlone() {
		var questions = TagQuestion.of(captions, "trg", LIKE, 8, 3);
		// A dog is in half of the captions, a cat is not.
		assertEquals("trg, cat, white background, dog", questions.get(3).pairs().getFirst().with().prompt());
		assertEquals("trg, white background, dog", questions.get(3).pairs().getFirst().without().prompt());
		assertEquals("white background, dog", questions.getFirst().pairs().getFirst().without().prompt());
		for (var question : questions) {
			assertEquals(List.of(7L, 8L, 9L), question.pairs().stream().map(pair -> pair.with().seed()).toList());
			for (var pair : question.pairs()) {
				assertEquals(pair.with().seed(), pair.without().seed());
				assertEquals(Caption.parse(pair.with().prompt()).without(question.tag()).format(), pair.without().prompt());
				assertEquals(new SamplePrompt(pair.with().prompt(), "ugly", pair.with().seed(), 64, 48, 20, 5, "euler"), pair.with());
			}
		}
	}

	@Test
	void withoutATriggerWordOrTagsThereIsLessToAsk() {
		assertEquals("trg", TagQuestion.of(captions, "", LIKE, 8, 2).getFirst().tag(), "the commonest");
		assertEquals(List.of(), TagQuestion.of(List.of(Caption.EMPTY, Caption.EMPTY), "trg", LIKE, 8, 2));
		assertThrows(IllegalArgumentException.class, () -> TagQuestion.of(captions, "trg", LIKE, 8, 1));
		assertThrows(IllegalArgumentException.class, () -> TagQuestion.of(captions, "trg", LIKE, 0, 2));
	}

	@Test
	void theEffectIsThePairsDistanceBesideTheSeeds() {
		var question = TagQuestion.of(captions, "trg", LIKE, 8, 2).getLast();
		// Seeds are a right angle apart, a pair half of one: chords of 90 and 45 degrees.
		var sights = sights(question, 0, 90, 45, 135);
		var effect = TagEffect.of(question, sights, Map.of()).orElseThrow();
		assertEquals(Math.sin(Math.PI / 8) / Math.sin(Math.PI / 4), effect.effect(), 1e-6);
		assertEquals(OptionalDouble.empty(), effect.base());
		assertEquals("cat changes something (0.54 of what another seed changes).", effect.sentence());
	}

	@Test
	void theBaseModelStandsBesideIt() {
		var question = TagQuestion.of(captions, "trg", LIKE, 8, 2).getLast();
		var much = sights(question, 0, 90, 180, 270);
		var nothing = sights(question, 0, 90, 0, 90);
		var effect = TagEffect.of(question, much, nothing).orElseThrow();
		assertEquals(0, effect.base().orElseThrow(), 1e-6);
		assertTrue(effect.sentence().startsWith("cat changes much (1.41") && effect.sentence().contains("more than in the base model alone (0.00)"), effect.sentence());
		assertTrue(TagEffect.of(question, nothing, much).orElseThrow().sentence().contains("hardly anything"));
		assertTrue(TagEffect.of(question, much, much).orElseThrow().sentence().contains("as in the base model alone"));
		assertEquals("cat", effect.toJson().get("tag").getAsString());
	}

	@Test
	void picturesThatAreMissingOrAllTheSameTellNothing() {
		var question = TagQuestion.of(captions, "trg", LIKE, 8, 2).getLast();
		var some = new HashMap<>(sights(question, 0, 90, 45, 135));
		some.remove(question.pairs().getLast().without());
		assertEquals(Optional.empty(), TagEffect.of(question, some, Map.of()));
		assertEquals(Optional.empty(), TagEffect.of(question, sights(question, 10, 10, 10, 10), Map.of()));
	}

	/** Directions in degrees: with the tag at both seeds, without it at both. */
	private static Map<SamplePrompt, Sight> sights(TagQuestion question, double with, double withSecond, double without, double withoutSecond) {
		var first = question.pairs().getFirst();
		var second = question.pairs().getLast();
		return Map.of(first.with(), at(with), second.with(), at(withSecond), first.without(), at(without), second.without(), at(withoutSecond));
	}

	private static Sight at(double degrees) {
		double angle = Math.toRadians(degrees);
		return new Sight(new float[] { (float) (3 * Math.cos(angle)), (float) (3 * Math.sin(angle)) }, Set.of());
	}
}
