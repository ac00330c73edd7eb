package org.easel.tagging.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.easel.core.settings.SettingValues;
import org.easel.tagging.TagCategory;
import org.junit.jupiter.api.Test;

class AutoLabelSettingsTest {

	@Test
	void nothingGivenMeansTheDefaults() {
		assertEquals(AutoLabelRules.defaults(), AutoLabelSettings.rules(SettingValues.empty()));
	}

	@Test
	void everyValueReachesTheRules() {
		var rules = AutoLabelSettings.rules(SettingValues.of(Map.of("existing", "overwrite", "max_tags", 12, "threshold", 0.5,
				"character_threshold", 0.85, "rating", true, "blacklist", "a, b,,", "prepend", "first", "append", " last ",
				"metadata", true)));
		assertEquals(Existing.OVERWRITE, rules.existing());
		assertEquals(12, rules.maxTags());
		assertEquals(0.5, rules.thresholds().get(TagCategory.GENERAL));
		assertEquals(0.85, rules.thresholds().get(TagCategory.CHARACTER));
		assertEquals(0.5, rules.thresholds().get(TagCategory.RATING));
		assertEquals(List.of("a", "b"), rules.blacklist());
		assertEquals(List.of("first"), rules.prepend());
		assertEquals(List.of("last"), rules.append());
		assertTrue(rules.takeTagsFromMetadata());
	}

	@Test
	void anotherModeIsRefused() {
		assertThrows(IllegalArgumentException.class,
				() -> AutoLabelSettings.rules(SettingValues.of(Map.of("existing", "merge"))));
	}

	@Test
	void everyModeIsOffered() {
		var description = new AutoLabelSettings().describe();
		for (var existing : List.of("ignore", "append", "overwrite")) {
			var values = description.defaults().with(AutoLabelSettings.EXISTING, existing);
			assertEquals(List.of(), description.check(values));
		}
	}
}
