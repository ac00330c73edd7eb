package org.easel.core.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import org.easel.core.io.JsonFields;
import org.easel.core.io.JsonFile;
import org.easel.core.settings.SettingValues;
import org.easel.core.settings.SettingsJson;

/**
 * All that is needed to do the same run again; settings.json of a run's folder.
 *
 * @param version of this form, {@link #VERSION}
 * @param name the LoRA's file name without extension
 * @param title the LoRA's name for people
 * @param trainer a trainer's id
 * @param optimizer an optimizer's id
 * @param baseModel a base model's id
 * @param baseModelFile the checkpoint's path; empty for one that Easel brings
 * @param dataset the dataset's folder
 * @param triggerWord may be empty
 * @param trainerSettings values of the trainer's settings
 * @param optimizerSettings values of the optimizer's settings
 * @param samples drawn after an epoch; may be empty
 * @param versions of Easel and what it stood on, by name
 */
public record RunSettings(int version, String name, String title, String trainer, String optimizer, String baseModel,
		String baseModelFile, String dataset, String triggerWord, SettingValues trainerSettings,
		SettingValues optimizerSettings, List<SamplePrompt> samples, Map<String, String> versions) {

	/** The form that this Easel writes. */
	public static final int VERSION = 1;

	public RunSettings {
		Objects.requireNonNull(title, "title");
		Objects.requireNonNull(trainer, "trainer");
		Objects.requireNonNull(optimizer, "optimizer");
		Objects.requireNonNull(baseModel, "baseModel");
		Objects.requireNonNull(baseModelFile, "baseModelFile");
		Objects.requireNonNull(dataset, "dataset");
		Objects.requireNonNull(triggerWord, "triggerWord");
		Objects.requireNonNull(trainerSettings, "trainerSettings");
		Objects.requireNonNull(optimizerSettings, "optimizerSettings");
		samples = List.copyOf(samples);
		versions = Collections.unmodifiableMap(new LinkedHashMap<>(versions));
		if (name.isBlank() || name.contains("/") || name.contains("\\")) {
			throw new IllegalArgumentException("The name \"" + name + "\" is no file name. Give the LoRA another.");
		}
		if (version < 1 || version > VERSION) {
			throw new IllegalArgumentException("The run's settings have version " + version
					+ "; this Easel reads up to " + VERSION + ". Open the run with a newer Easel.");
		}
	}

	/**
	 * Reads settings.json.
	 *
	 * @throws IOException that names the file and what is wrong with it
	 */
	public static RunSettings read(Path file) throws IOException {
		var json = JsonFile.read(file);
		try {
			return fromJson(json, file.toString());
		} catch (IllegalArgumentException wrong) {
			var message = wrong.getMessage();
			throw new IOException(message.startsWith(file.toString()) ? message : file + ": " + message, wrong);
		}
	}

	/** Writes settings.json atomically. */
	public void write(Path file) throws IOException {
		JsonFile.write(file, toJson());
	}

	/** @throws IllegalArgumentException if a value is NaN */
	public JsonObject toJson() {
		var json = new JsonObject();
		json.addProperty("version", version);
		json.addProperty("name", name);
		json.addProperty("title", title);
		json.addProperty("trainer", trainer);
		json.addProperty("optimizer", optimizer);
		json.addProperty("base_model", baseModel);
		json.addProperty("base_model_file", baseModelFile);
		json.addProperty("dataset", dataset);
		json.addProperty("trigger_word", triggerWord);
		json.add("trainer_settings", SettingsJson.toJson(trainerSettings));
		json.add("optimizer_settings", SettingsJson.toJson(optimizerSettings));
		var prompts = new JsonArray();
		samples.forEach(sample -> prompts.add(sample.toJson()));
		json.add("samples", prompts);
		var numbers = new JsonObject();
		versions.forEach(numbers::addProperty);
		json.add("versions", numbers);
		return json;
	}

	/**
	 * The settings of a JSON object.
	 *
	 * @param where the file, for messages
	 * @throws IllegalArgumentException that names the field
	 */
	public static RunSettings fromJson(JsonObject json, String where) {
		var fields = new JsonFields(json, where);
		int version = fields.small("version");
		if (version > VERSION) {
			throw new IllegalArgumentException(where + " has version " + version + "; this Easel reads up to "
					+ VERSION + ". Open the run with a newer Easel.");
		}
		var samples = new ArrayList<SamplePrompt>();
		for (var sample : fields.list("samples")) {
			if (!sample.isJsonObject()) {
				throw new IllegalArgumentException(where + ": the sample " + sample + " is no object.");
			}
			samples.add(SamplePrompt.fromJson(new JsonFields(sample.getAsJsonObject(), where)));
		}
		return new RunSettings(version, fields.text("name"), fields.text("title"), fields.text("trainer"),
				fields.text("optimizer"), fields.text("base_model"), fields.text("base_model_file"),
				fields.text("dataset"), fields.text("trigger_word"),
				SettingsJson.fromJson(fields.object("trainer_settings").json()),
				SettingsJson.fromJson(fields.object("optimizer_settings").json()), samples,
				fields.texts("versions"));
	}
}
