package org.easel.tagging.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.easel.tagging.TagCategory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AutoLabelRulesTest {

	@Test
	void defaultsAreTheGuides() {
		var rules = AutoLabelRules.defaults();
		assertEquals(30, rules.maxTags());
		assertEquals(0.4, rules.thresholds().get(TagCategory.GENERAL));
		assertEquals(0.4, rules.thresholds().get(TagCategory.CHARACTER));
		assertFalse(rules.thresholds().containsKey(TagCategory.RATING));
		assertFalse(rules.takeTagsFromMetadata());
	}

	@ParameterizedTest
	@ValueSource(doubles = {-0.01, 1.01, Double.NaN})
	void aThresholdOutsideItsRangeIsRefused(double threshold) {
		var rules = AutoLabelRules.defaults();
		var failure = assertThrows(IllegalArgumentException.class,
				() -> rules.withThreshold(TagCategory.GENERAL, threshold));
		assertTrue(failure.getMessage().contains(String.valueOf(threshold)), failure.getMessage());
	}

	@Test
	void fewerThanNoTagsAreRefused() {
		var rules = AutoLabelRules.defaults();
		assertThrows(IllegalArgumentException.class, () -> rules.withMaxTags(-1));
	}

	@Test
	void listsAreCopied() {
		var blacklist = new ArrayList<>(List.of("a"));
		var rules = new AutoLabelRules(Existing.APPEND, 1, Map.of(), blacklist, List.of(), List.of(), false);
		blacklist.add("b");
		assertEquals(List.of("a"), rules.blacklist());
	}
}
