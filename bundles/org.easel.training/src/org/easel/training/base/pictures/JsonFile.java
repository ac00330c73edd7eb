package org.easel.training.base.pictures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

/** A JSON file of a package, whose missing members are told with the file's name. */
record JsonFile(Path file, JsonElement content) {

	/** An object in the file. */
	record Member(Path file, JsonObject object) {

		boolean has(String key) {
			return object.has(key);
		}

		boolean flag(String key) {
			return object.has(key) && object.get(key) instanceof JsonElement value && value.isJsonPrimitive() && value.getAsBoolean();
		}

		String text(String key) throws IOException {
			if (object.get(key) instanceof JsonElement value && value.isJsonPrimitive()) {
				return value.getAsString();
			}
			throw lacks(key, "a text");
		}

		int whole(String key) throws IOException {
			try {
				return Integer.parseInt(text(key));
			} catch (NumberFormatException e) {
				throw lacks(key, "a whole number");
			}
		}

		/** The texts of a list; empty where the object has no such list. */
		List<String> texts(String key) throws IOException {
			if (!object.has(key)) {
				return List.of();
			}
			if (object.get(key).isJsonArray() && object.getAsJsonArray(key).asList().stream().allMatch(JsonElement::isJsonPrimitive)) {
				return object.getAsJsonArray(key).asList().stream().map(JsonElement::getAsString).toList();
			}
			throw lacks(key, "a list of texts");
		}

		Member child(String key) throws IOException {
			if (object.get(key) instanceof JsonObject child) {
				return new Member(file, child);
			}
			throw lacks(key, "an object");
		}

		private IOException lacks(String key, String kind) {
			var shown = object.toString();
			return new IOException(file + ": \"" + key + "\" is not " + kind + " in " + shown.substring(0, Math.min(200, shown.length()))
					+ ". Unpack the npm package anew.");
		}
	}

	/** @throws IOException if the file is missing or not JSON */
	static JsonFile read(Path file) throws IOException {
		if (!Files.isRegularFile(file)) {
			throw new IOException(file + ": not there. Name the folder of the unpacked npm package.");
		}
		try (var reader = Files.newBufferedReader(file)) {
			return new JsonFile(file, JsonParser.parseReader(reader));
		} catch (JsonParseException e) {
			throw new IOException(file + ": not JSON. Unpack the npm package anew.", e);
		}
	}

	/** The object that the file holds. */
	Member only() throws IOException {
		if (content instanceof JsonObject object) {
			return new Member(file, object);
		}
		throw new IOException(file + ": holds no JSON object. Unpack the npm package anew.");
	}

	/** The objects of the list that the file holds. */
	List<Member> each() throws IOException {
		if (!content.isJsonArray()) {
			throw new IOException(file + ": holds no JSON list. Unpack the npm package anew.");
		}
		var members = new ArrayList<Member>();
		for (var element : content.getAsJsonArray()) {
			members.add(new JsonFile(file, element).only());
		}
		return members;
	}
}
