package org.easel.runs;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.easel.core.io.Folders;
import org.easel.core.io.JsonFields;
import org.easel.core.io.JsonFile;
import org.easel.core.io.UserData;

/**
 * Choices of runs that a person keeps under names, for all projects: one JSON file each.
 *
 * @param folder where they lie; made with the first one
 */
public record Presets(Path folder) {

	private static final String EXTENSION = ".json";

	/** Those in the user's data folder. */
	public static Presets ofThisUser() {
		return new Presets(UserData.folder().resolve("presets"));
	}

	/** All presets by their names. @throws IOException that names the file which cannot be read */
	public SortedMap<String, RunChoices> all() throws IOException {
		var all = new TreeMap<String, RunChoices>(String.CASE_INSENSITIVE_ORDER);
		if (!Files.isDirectory(folder)) {
			return all;
		}
		try (var files = Files.newDirectoryStream(folder, "*" + EXTENSION)) {
			for (var file : files) {
				var read = read(file);
				all.put(read.getKey(), read.getValue());
			}
		}
		return all;
	}

	/** Keeps choices under a name; a preset of that name is replaced. */
	public void save(String name, RunChoices choices) throws IOException {
		if (name.isBlank()) {
			throw new IOException("A preset needs a name.");
		}
		var json = choices.toJson();
		json.addProperty("name", name.strip());
		Folders.create(folder);
		JsonFile.write(file(name), json);
	}

	/** Deletes a preset; nothing happens where there is none. */
	public void delete(String name) throws IOException {
		Files.deleteIfExists(file(name));
	}

	private static Map.Entry<String, RunChoices> read(Path file) throws IOException {
		var json = new JsonFields(JsonFile.read(file), file.toString());
		try {
			return Map.entry(json.text("name"), RunChoices.fromJson(json));
		} catch (IllegalArgumentException wrong) {
			throw new IOException(wrong.getMessage() + " Correct or delete " + file + ".", wrong);
		}
	}

	/** Names may hold what file names must not. */
	private Path file(String name) {
		return folder.resolve(URLEncoder.encode(name.strip(), StandardCharsets.UTF_8).replace("*", "%2A") + EXTENSION);
	}
}
