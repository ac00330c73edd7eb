package org.easel.core.io;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;

/** A file that holds one JSON object. */
public final class JsonFile {

	private static final Pattern PLACE = Pattern.compile("line \\d+ column \\d+");

	private JsonFile() {
	}

	/**
	 * Reads the object.
	 *
	 * @throws IOException that names the file, if it cannot be read or is no JSON object
	 */
	public static JsonObject read(Path file) throws IOException {
		try {
			var reader = new JsonReader(new StringReader(Files.readString(file)));
			reader.setStrictness(Strictness.STRICT);
			var json = JsonParser.parseReader(reader);
			if (!json.isJsonObject() || reader.peek() != JsonToken.END_DOCUMENT) {
				throw new IOException(file + " does not hold one JSON object. Restore it from a copy, or delete it.");
			}
			return json.getAsJsonObject();
		} catch (JsonParseException | MalformedJsonException broken) {
			throw new IOException(file + " is no valid JSON (" + place(broken)
					+ "). Correct it, restore it from a copy, or delete it.", broken);
		} catch (CharacterCodingException notText) {
			throw new IOException(file + " is no UTF-8 text. Restore it from a copy, or delete it.", notText);
		}
	}

	/** Where it breaks off; the parser's further words are for programmers. */
	private static String place(Exception broken) {
		var place = PLACE.matcher(String.valueOf(broken.getMessage()));
		return place.find() ? place.group() : String.valueOf(broken.getMessage());
	}

	/**
	 * Writes the object atomically, one field a line.
	 *
	 * @throws IOException that names the file, the reason and the way out
	 */
	public static void write(Path file, JsonObject json) throws IOException {
		AtomicFile.writeString(file, format(json));
	}

	/** The object as text, one field a line, with a line end at its end. */
	public static String format(JsonObject json) {
		return new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().serializeNulls().create().toJson(json)
				+ "\n";
	}
}
