package org.easel.core.caption;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.easel.core.random.CounterRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaptionPipelineTest {

	private static final int TIMES = 4000;

	@Test
	void withoutRulesACaptionStaysAsItIs() {
		assertEquals("a,  b {c|d}", apply(CaptionRules.NONE, "a,  b {c|d}", 0));
		assertEquals("", apply(CaptionRules.NONE, "", 0));
	}

	@Test
	void theSameStreamGivesTheSameCaption() {
		var rules = CaptionRules.NONE.withShuffle(1).withDropout(0.2, 0.2).withWildcards();
		for (int step = 0; step < 50; step++) {
			assertEquals(apply(rules, "t, a, {b|c}, d", step), apply(rules, "t, a, {b|c}, d", step));
		}
	}

	@Test
	void keptTagsStayAndTheRestComesInEveryOrder() {
		var counts = count(CaptionRules.NONE.withShuffle(1), "trigger,a, b ,c");
		assertEquals(6, counts.size());
		counts.forEach((caption, count) -> {
			assertTrue(caption.startsWith("trigger, "), caption);
			assertEquals(TIMES / 6.0, count, TIMES * 0.03, caption);
		});
	}

	@Test
	void moreKeptTagsThanThereAreKeepAll() {
		assertEquals(Set.of("a, b"), count(CaptionRules.NONE.withShuffle(9), "a, b").keySet());
	}

	@Test
	void tagsAreDroppedOneByOneAndKeptOnesNever() {
		var counts = count(CaptionRules.NONE.withKeepTokens(1).withDropout(0, 0.25), "trigger, a, b");
		assertEquals(Set.of("trigger, a, b", "trigger, a", "trigger, b", "trigger"), counts.keySet());
		assertEquals(TIMES * 0.75 * 0.75, counts.get("trigger, a, b"), TIMES * 0.03);
		assertEquals(TIMES * 0.25 * 0.25, counts.get("trigger"), TIMES * 0.02);
	}

	@Test
	void withTagDropoutOfOneOnlyKeptTagsAreLeft() {
		assertEquals(Set.of("a"), count(CaptionRules.NONE.withKeepTokens(1).withDropout(0, 1), "a, b, c").keySet());
		assertEquals(Set.of(""), count(CaptionRules.NONE.withDropout(0, 1), "a, b, c").keySet());
	}

	@Test
	void aWholeCaptionIsDroppedWithItsPrefixAndKeptTags() {
		var counts = count(CaptionRules.NONE.withKeepTokens(1).withDropout(0.1, 0).withAround("art of", "end"), "a, b");
		assertEquals(Set.of("", "art of a, b end"), counts.keySet());
		assertEquals(TIMES * 0.1, counts.get(""), TIMES * 0.02);
	}

	@Test
	void prefixAndSuffixComeBeforeTheSplit() {
		// They are part of the text by then, so a comma in them makes tags that are shuffled as others.
		var captions = count(CaptionRules.NONE.withAround("p,", ", s").withShuffle(1), "a").keySet();
		assertEquals(Set.of("p, a, s", "p, s, a"), captions);
	}

	@Test
	void wildcardsDrawOneOfTheirChoicesEvenly() {
		var counts = count(CaptionRules.NONE.withWildcards(), "a {red|blue|} cat, {one}");
		assertEquals(Set.of("a red cat, one", "a blue cat, one", "a  cat, one"), counts.keySet());
		counts.values().forEach(count -> assertEquals(TIMES / 3.0, count, TIMES * 0.04));
	}

	@Test
	void doubledBracesArePlainAndDollarsStay() {
		assertEquals("{a|b} $1 \\x", apply(CaptionRules.NONE.withWildcards(), "{{a|b}} {$1} {\\x}", 0));
	}

	@Test
	void ofSeveralLinesOneIsDrawnWithWildcardsElseTheFirst() {
		assertEquals(Set.of("one", "two"), count(CaptionRules.NONE.withWildcards(), "one\ntwo").keySet());
		assertEquals(Set.of("one"), count(CaptionRules.NONE, "one\ntwo").keySet());
	}

	@Test
	void wildcardsAreDrawnBeforeTagsAreSplit() {
		var captions = count(CaptionRules.NONE.withWildcards().withShuffle(1), "t, {a, b|c}").keySet();
		assertEquals(Set.of("t, a, b", "t, b, a", "t, c"), captions);
	}

	@Test
	void anotherSeparatorPartsButACommaJoins() {
		var rules = new CaptionRules("", "", 1, "|||", true, 0, 0, false);
		assertEquals(Set.of("a, x, b, c", "a, x, c, b"), count(rules, "a, x ||| b|||c||| ").keySet());
	}

	@Test
	void captionsVaryOnlyWhereARuleMakesThem() {
		assertFalse(CaptionRules.NONE.varies());
		assertFalse(CaptionRules.NONE.withDropout(0.5, 0).withAround("a", "b").varies());
		assertTrue(CaptionRules.NONE.withShuffle(0).varies());
		assertTrue(CaptionRules.NONE.withDropout(0, 0.1).varies());
		assertTrue(CaptionRules.NONE.withWildcards().varies());
	}

	@ParameterizedTest
	@ValueSource(doubles = { -0.1, 1.1, Double.NaN })
	void sharesBeyondZeroToOneAreRefused(double share) {
		assertThrows(IllegalArgumentException.class, () -> CaptionRules.NONE.withDropout(share, 0));
		assertThrows(IllegalArgumentException.class, () -> CaptionRules.NONE.withDropout(0, share));
	}

	@Test
	void negativeKeptTagsAndAnEmptySeparatorAreRefused() {
		assertThrows(IllegalArgumentException.class, () -> CaptionRules.NONE.withKeepTokens(-1));
		assertThrows(IllegalArgumentException.class, () -> new CaptionRules("", "", 0, "", false, 0, 0, false));
	}

	@Test
	void aShuffleLosesNoTag() {
		for (int step = 0; step < 100; step++) {
			var caption = apply(CaptionRules.NONE.withShuffle(0), "a, b, c, d, e", step);
			assertEquals(Set.of("a", "b", "c", "d", "e"), new HashSet<>(Arrays.asList(caption.split(", "))));
		}
		assertNotEquals(apply(CaptionRules.NONE.withShuffle(0), "a, b, c, d, e", 1),
				apply(CaptionRules.NONE.withShuffle(0), "a, b, c, d, e", 2));
	}

	private static String apply(CaptionRules rules, String caption, int step) {
		return new CaptionPipeline(rules).apply(caption, new CounterRandom(7, step, 3));
	}

	private static Map<String, Integer> count(CaptionRules rules, String caption) {
		var counts = new HashMap<String, Integer>();
		for (int step = 0; step < TIMES; step++) {
			counts.merge(apply(rules, caption, step), 1, Integer::sum);
		}
		return counts;
	}
}
