package org.easel.core.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

class SettingsDescriptionTest {

	private final SettingsDescription description = SettingsDescription.of(
			Setting.whole("epochs", "Epochs", "Rounds through the dataset.", "Length", 20L, 1, 1000),
			Setting.real("learning_rate", "Learning rate", "Unset: the optimizer's own.", "Rates", null, 0, 10)
					.asAdvanced(),
			Setting.flag("shuffle_tags", "Shuffle tags", "A new order each time.", "Captions", true),
			Setting.text("trigger_word", "Trigger word", "The word that calls it.", "Captions", "").asRequired(),
			Setting.choice("lr_scheduler", "Schedule", "How the rate moves.", "Rates", "constant",
					new Setting.Option("constant", "Constant"), new Setting.Option("cosine", "Cosine")));

	@Test
	void defaultsLeaveOutWhatIsUnset() {
		var defaults = description.defaults();
		assertEquals(20, defaults.whole("epochs"));
		assertFalse(defaults.has("learning_rate"));
		assertTrue(defaults.optionalReal("learning_rate").isEmpty());
		assertEquals("constant", defaults.text("lr_scheduler"));
		assertTrue(defaults.flag("shuffle_tags"));
	}

	@Test
	void anUnsetRealIsKeptApartFromRequired() {
		assertTrue(description.find("learning_rate").orElseThrow().advanced());
		var problems = description.check(SettingValues.empty());
		assertEquals(List.of("trigger_word"), problems.stream().map(Problem::where).toList());
		assertEquals(Severity.ERROR, problems.get(0).severity());
	}

	@Test
	void aRequiredTextMustNotBeEmpty() {
		var problems = description.check(description.defaults());
		assertEquals(1, problems.size());
		assertTrue(problems.get(0).message().contains("not empty"), problems.get(0).message());
	}

	@Test
	void checkNamesValueAndWayOut() {
		var values = SettingValues.of(Map.of("epochs", 0, "trigger_word", "kawaii"));
		var message = description.check(values).get(0).message();
		assertEquals("Epochs (epochs) is 0. Give a whole number from 1 to 1000.", message);
	}

	@Test
	void nanIsRefused() {
		var values = description.defaults().with("trigger_word", "x").with("learning_rate", Double.NaN);
		var problems = description.check(values);
		assertEquals(1, problems.size());
		assertTrue(problems.get(0).message().contains("NaN"), problems.get(0).message());
	}

	@Test
	void infinityIsAllowedOnlyUpToAnInfiniteMax() {
		var growth = SettingsDescription.of(Setting.real("growth_rate", "Growth", "", "", Double.POSITIVE_INFINITY, 1,
				Double.POSITIVE_INFINITY));
		assertTrue(growth.check(growth.defaults()).isEmpty());
		assertFalse(description.check(description.defaults().with("learning_rate", Double.POSITIVE_INFINITY))
				.stream().filter(p -> p.where().equals("learning_rate")).toList().isEmpty());
	}

	@Test
	void anUnknownSettingIsAWarningWithANearName() {
		var problems = description.check(SettingValues.of(Map.of("epoch", 3, "trigger_word", "x")));
		assertEquals(Severity.WARNING, problems.get(0).severity());
		assertEquals("There is no setting \"epoch\". Did you mean \"epochs\"?", problems.get(0).message());
	}

	@Test
	void parseTypesEachText() {
		var texts = new LinkedHashMap<String, String>();
		texts.put("epochs", " 7 ");
		texts.put("learning_rate", "1e-4");
		texts.put("shuffle_tags", "off");
		texts.put("lr_scheduler", "cosine");
		var values = description.parse(texts);
		assertEquals(List.of("epochs", "learning_rate", "shuffle_tags", "lr_scheduler"),
				List.copyOf(values.asMap().keySet()));
		assertEquals(7, values.whole("epochs"));
		assertEquals(1e-4, values.real("learning_rate"));
		assertFalse(values.flag("shuffle_tags"));
		assertEquals("cosine", values.text("lr_scheduler"));
	}

	@Test
	void parseOfAnEmptyTextUnsets() {
		assertFalse(description.parse(Map.of("learning_rate", "")).has("learning_rate"));
		assertEquals("a b", description.parse(Map.of("trigger_word", "a b")).text("trigger_word"));
	}

	@Test
	void parseTellsEveryProblemAtOnce() {
		var texts = new LinkedHashMap<String, String>();
		texts.put("epochs", "many");
		texts.put("lr_scheduler", "round");
		texts.put("epoks", "3");
		texts.put("shuffle_tags", "perhaps");
		texts.put("learning_rate", "NaN");
		var refused = assertThrows(InvalidSettingsException.class, () -> description.parse(texts));
		assertEquals(List.of("epochs", "lr_scheduler", "epoks", "shuffle_tags", "learning_rate"),
				refused.problems().stream().map(Problem::where).toList());
		assertTrue(refused.getMessage().contains("Schedule (lr_scheduler) is \"round\". Give one of constant, cosine."));
	}

	@Test
	void withDefaultsChangesOnlyWhatIsNamed() {
		var changes = new HashMap<String, Object>();
		changes.put("epochs", 4);
		changes.put("learning_rate", 1L);
		changes.put("lr_scheduler", null);
		var changed = description.withDefaults(changes);
		assertEquals(4, changed.defaults().whole("epochs"));
		assertEquals(1.0, changed.defaults().real("learning_rate"));
		assertFalse(changed.defaults().has("lr_scheduler"));
		assertEquals(20, description.defaults().whole("epochs"));
		assertThrows(InvalidSettingsException.class, () -> description.withDefaults(Map.of("epochs", 0)));
		assertThrows(InvalidSettingsException.class, () -> description.withDefaults(Map.of("nothing", 0)));
	}

	@Test
	void descriptionsRefuseDoubleIdsAndOddIds() {
		var epochs = Setting.whole("epochs", "", "", "", 1L, 1, 2);
		assertThrows(IllegalArgumentException.class, () -> SettingsDescription.of(epochs, epochs));
		assertThrows(IllegalArgumentException.class, () -> Setting.flag("Not An Id", "", "", "", true));
		assertThrows(IllegalArgumentException.class, () -> Setting.whole("a", "", "", "", 1L, 2, 1));
		assertThrows(IllegalArgumentException.class, () -> Setting.real("a", "", "", "", 1.0, Double.NaN, 1));
		assertThrows(IllegalArgumentException.class, () -> Setting.choice("a", "", "", "", null));
		assertEquals(2, SettingsDescription.of(epochs)
				.and(SettingsDescription.of(Setting.flag("b", "", "", "", true))).settings().size());
	}
}
