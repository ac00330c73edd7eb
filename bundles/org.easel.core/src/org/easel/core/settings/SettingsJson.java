package org.easel.core.settings;

import java.math.BigDecimal;
import java.util.LinkedHashMap;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

/** {@link SettingValues} as a JSON object; a number with a point or an exponent is a Double. */
public final class SettingsJson {

	private static final BigDecimal INFINITY = new BigDecimal("1e999");

	private SettingsJson() {
	}

	/**
	 * The values in their order. JSON has no infinity: it becomes 1e999, which every reader takes
	 * for one.
	 *
	 * @throws IllegalArgumentException for NaN
	 */
	public static JsonObject toJson(SettingValues values) {
		var json = new JsonObject();
		values.asMap().forEach((id, value) -> json.add(id, element(id, value)));
		return json;
	}

	/** @throws IllegalArgumentException for a value that is no number, text or boolean */
	public static SettingValues fromJson(JsonObject json) {
		var values = new LinkedHashMap<String, Object>();
		json.entrySet().forEach(entry -> values.put(entry.getKey(), value(entry.getKey(), entry.getValue())));
		return SettingValues.of(values);
	}

	private static JsonElement element(String id, Object value) {
		return switch (value) {
			case Double real when real.isNaN() -> throw new IllegalArgumentException(
					"Setting " + id + " is NaN, which no file can hold. Give a number.");
			case Double real when real.isInfinite() -> new JsonPrimitive(
					real > 0 ? INFINITY : INFINITY.negate());
			case Number number -> new JsonPrimitive(number);
			case Boolean flag -> new JsonPrimitive(flag);
			default -> new JsonPrimitive(value.toString());
		};
	}

	private static Object value(String id, JsonElement element) {
		if (element.isJsonNull()) {
			return null;
		}
		if (!element.isJsonPrimitive()) {
			throw new IllegalArgumentException(
					"Setting " + id + " is " + element + ", not a number, a text, true or false.");
		}
		var primitive = element.getAsJsonPrimitive();
		if (primitive.isBoolean()) {
			return primitive.getAsBoolean();
		}
		if (primitive.isString()) {
			return primitive.getAsString();
		}
		var text = primitive.getAsString();
		try {
			return text.matches("-?\\d+") ? (Object) Long.valueOf(text) : Double.valueOf(text);
		} catch (NumberFormatException tooLong) {
			throw new IllegalArgumentException("Setting " + id + " is " + text
					+ ", beyond 64 bits. Give a whole number of at most 18 digits.", tooLong);
		}
	}
}
