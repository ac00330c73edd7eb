package org.easel.core.project;

import org.easel.core.io.JsonFields;

import com.google.gson.JsonObject;

/**
 * What Easel knows of a project beside its files; {@code easel.json} in its folder.
 *
 * @param version of this form, {@link #VERSION}
 * @param name the LoRA's file name without extension
 * @param title the LoRA's name for people
 * @param kind what it teaches
 * @param triggerWord may be empty
 * @param attested whether the user says to have the right to train on the pictures
 */
public record Project(int version, String name, String title, Kind kind, String triggerWord, boolean attested) {

	/** The form that this Easel writes. */
	public static final int VERSION = 1;

	/** The fields of {@code easel.json}. */
	public JsonObject toJson() {
		var json = new JsonObject();
		json.addProperty("version", version);
		json.addProperty("name", name);
		json.addProperty("title", title);
		json.addProperty("kind", kind.word());
		json.addProperty("trigger_word", triggerWord);
		json.addProperty("attested", attested);
		return json;
	}

	/** @throws IllegalArgumentException that names the file and the field */
	public static Project fromJson(JsonObject json, String where) {
		var fields = new JsonFields(json, where);
		int version = fields.small("version");
		if (version > VERSION) {
			throw new IllegalArgumentException(where + " has version " + version + "; this Easel reads up to " + VERSION
					+ ". Open the project with a newer Easel.");
		}
		return new Project(version, fields.text("name"), fields.text("title"), Kind.of(fields.text("kind")), fields.text("trigger_word", ""),
				fields.has("attested") && fields.flag("attested"));
	}
}
