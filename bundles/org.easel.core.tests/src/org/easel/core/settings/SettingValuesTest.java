package org.easel.core.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;

import org.junit.jupiter.api.Test;

class SettingValuesTest {

	@Test
	void numbersAreWidened() {
		var values = SettingValues.of(Map.of("a", 3, "b", 0.5f, "c", (short) 2));
		assertEquals(3L, values.asMap().get("a"));
		assertEquals(0.5, values.asMap().get("b"));
		assertEquals(2, values.whole("c"));
		assertEquals(3.0, values.real("a"));
	}

	@Test
	void theWrongTypeIsNamed() {
		var values = SettingValues.of(Map.of("dim", 0.5));
		var refused = assertThrows(IllegalArgumentException.class, () -> values.whole("dim"));
		assertEquals("Setting dim is 0.5, not a whole number.", refused.getMessage());
		assertThrows(IllegalArgumentException.class, () -> values.flag("dim"));
		assertThrows(IllegalArgumentException.class, () -> values.text("dim"));
		assertThrows(IllegalArgumentException.class, () -> values.real("alpha"));
		assertThrows(IllegalArgumentException.class, () -> SettingValues.of(Map.of("a", List.of())));
	}

	@Test
	void withLeavesTheOriginalAlone() {
		var one = SettingValues.of(Map.of("a", 1));
		var two = one.with("b", "x").with("a", null);
		assertTrue(one.has("a"));
		assertFalse(two.has("a"));
		assertEquals("x", two.text("b"));
		assertThrows(UnsupportedOperationException.class, () -> two.asMap().put("c", 1L));
	}

	@Test
	void withAllLaysOver() {
		var under = SettingValues.of(Map.of("a", 1)).with("b", 2);
		assertEquals(List.of("a", "b"), List.copyOf(under.withAll(SettingValues.of(Map.of("a", 5))).asMap().keySet()));
		assertEquals(5, under.withAll(SettingValues.of(Map.of("a", 5))).whole("a"));
	}

	@Test
	void jsonKeepsTypesAndOrder() {
		var map = new LinkedHashMap<String, Object>();
		map.put("z", 1L);
		map.put("whole_real", 1.0);
		map.put("small", 1e-4);
		map.put("endless", Double.POSITIVE_INFINITY);
		map.put("flag", true);
		map.put("text", "1");
		map.put("seed", Long.MAX_VALUE);
		var values = SettingValues.of(map);
		var text = new GsonBuilder().setStrictness(Strictness.STRICT).create().toJson(SettingsJson.toJson(values));
		var read = SettingsJson.fromJson(JsonParser.parseString(text).getAsJsonObject());
		assertEquals(values, read);
		assertEquals(List.copyOf(map.keySet()), List.copyOf(read.asMap().keySet()));
	}

	@Test
	void jsonRefusesWhatItCannotHold() {
		assertThrows(IllegalArgumentException.class,
				() -> SettingsJson.toJson(SettingValues.of(Map.of("lr", Double.NaN))));
		assertThrows(IllegalArgumentException.class,
				() -> SettingsJson.fromJson(JsonParser.parseString("{\"a\":[1]}").getAsJsonObject()));
		var beyond = assertThrows(IllegalArgumentException.class, () -> SettingsJson
				.fromJson(JsonParser.parseString("{\"seed\":99999999999999999999}").getAsJsonObject()));
		assertTrue(beyond.getMessage().contains("seed"), beyond.getMessage());
		assertFalse(SettingsJson.fromJson(JsonParser.parseString("{\"a\":null}").getAsJsonObject()).has("a"));
	}
}
