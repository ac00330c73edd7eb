package org.easel.core.io;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/**
 * Takes fields out of a JSON object; what is missing or of another type is told by name.
 *
 * @param json the object
 * @param where the file, for messages
 */
public record JsonFields(JsonObject json, String where) {

	/** Whether the field is there and not null. */
	public boolean has(String field) {
		return json.has(field) && !json.get(field).isJsonNull();
	}

	/** @throws IllegalArgumentException if the field is missing or no text */
	public String text(String field) {
		var element = element(field);
		return take(field, "a text", element, JsonElement::getAsString,
				element.isJsonPrimitive() && element.getAsJsonPrimitive().isString());
	}

	/** The text, or another where the field is missing. */
	public String text(String field, String missing) {
		return has(field) ? text(field) : missing;
	}

	/** @throws IllegalArgumentException if the field is missing or no whole number of 64 bits */
	public long whole(String field) {
		return take(field, "a whole number", element(field), e -> Long.valueOf(e.getAsString()), isWhole(field));
	}

	/** @throws IllegalArgumentException if the field is missing or no whole number of 32 bits */
	public int small(String field) {
		long whole = whole(field);
		return take(field, "a whole number of 32 bits", element(field), e -> (int) whole, (int) whole == whole);
	}

	/**
	 * A number; JSON has none for NaN and the infinities, which are the texts "NaN", "Infinity" and
	 * "-Infinity".
	 *
	 * @throws IllegalArgumentException if the field is missing or no number
	 */
	public double real(String field) {
		var element = element(field);
		return take(field, "a number", element, JsonElement::getAsDouble, element.isJsonPrimitive());
	}

	/** @throws IllegalArgumentException if the field is missing, or neither true nor false */
	public boolean flag(String field) {
		var element = element(field);
		return take(field, "true or false", element, JsonElement::getAsBoolean,
				element.isJsonPrimitive() && element.getAsJsonPrimitive().isBoolean());
	}

	/** @throws IllegalArgumentException if the field is missing or no object */
	public JsonFields object(String field) {
		var element = element(field);
		return new JsonFields(take(field, "an object", element, JsonElement::getAsJsonObject, element.isJsonObject()),
				where);
	}

	/** @throws IllegalArgumentException if the field is missing or no list */
	public JsonArray list(String field) {
		var element = element(field);
		return take(field, "a list", element, JsonElement::getAsJsonArray, element.isJsonArray());
	}

	/** @throws IllegalArgumentException if the field is missing or no object of texts */
	public Map<String, String> texts(String field) {
		var fields = object(field);
		var texts = new LinkedHashMap<String, String>();
		fields.json.keySet().forEach(key -> texts.put(key, fields.text(key)));
		return texts;
	}

	private boolean isWhole(String field) {
		var element = element(field);
		return element.isJsonPrimitive() && element.getAsJsonPrimitive().isNumber() && isWholeNumber(element.getAsString());
	}

	/** Without an expression: a project has tens of thousands of numbers. */
	private static boolean isWholeNumber(String text) {
		int begin = text.startsWith("-") ? 1 : 0;
		for (int i = begin; i < text.length(); i++) {
			if (text.charAt(i) < '0' || text.charAt(i) > '9') {
				return false;
			}
		}
		return text.length() > begin;
	}

	private JsonElement element(String field) {
		if (!has(field)) {
			throw new IllegalArgumentException(where + " has no \"" + field + "\". Restore it from a copy.");
		}
		return json.get(field);
	}

	private <T> T take(String field, String wanted, JsonElement element, Function<JsonElement, T> read,
			boolean sound) {
		try {
			if (sound) {
				return read.apply(element);
			}
		} catch (NumberFormatException notANumber) {
			throw wrong(field, wanted, element, notANumber);
		}
		throw wrong(field, wanted, element, null);
	}

	private IllegalArgumentException wrong(String field, String wanted, JsonElement element, Exception cause) {
		return new IllegalArgumentException(where + ": \"" + field + "\" is " + element + ", not " + wanted + ".", cause);
	}
}
