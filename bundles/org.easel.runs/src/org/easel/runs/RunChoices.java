package org.easel.runs;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import org.easel.core.io.JsonFields;
import org.easel.core.run.RunSettings;
import org.easel.core.run.SamplePrompt;
import org.easel.core.settings.SettingValues;

/**
 * What a person chose for a run; all else takes its default.
 *
 * @param trainer a trainer's id
 * @param optimizer an optimizer's id
 * @param baseModel the id of one that Easel brings, or a file
 * @param look of the pictures; empty takes what is usual for the project's kind
 * @param trainerSettings values as typed, by id
 * @param optimizerSettings values as typed, by id
 * @param prompts of the sample pictures; empty takes captions of the dataset
 */
public record RunChoices(String trainer, String optimizer, String baseModel, Optional<Look> look, Map<String, String> trainerSettings,
		Map<String, String> optimizerSettings, List<String> prompts) {

	/** The trainer where nobody chose one. */
	public static final String TRAINER = "lora";
	/** The optimizer where nobody chose one. */
	public static final String OPTIMIZER = "prodigy";

	private static final int VERSION = 1;

	public RunChoices {
		trainerSettings = Collections.unmodifiableMap(new LinkedHashMap<>(trainerSettings));
		optimizerSettings = Collections.unmodifiableMap(new LinkedHashMap<>(optimizerSettings));
		prompts = List.copyOf(prompts);
	}

	/** The choices that give the settings of a run again: every value of it, on the same base model. */
	public static RunChoices of(RunSettings run) {
		return new RunChoices(run.trainer(), run.optimizer(), run.baseModelFile().isEmpty() ? run.baseModel() : run.baseModelFile(), Optional.empty(),
				typed(run.trainerSettings()), typed(run.optimizerSettings()), run.samples().stream().map(SamplePrompt::prompt).toList());
	}

	private static Map<String, String> typed(SettingValues values) {
		var typed = new LinkedHashMap<String, String>();
		values.asMap().forEach((id, value) -> typed.put(id, typed(value)));
		return typed;
	}

	/** A value as a person would type it: 16 for 16.0. */
	public static String typed(Object value) {
		return value instanceof Double real && real == Math.rint(real) && Math.abs(real) < 1e15 ? String.valueOf(real.longValue()) : value.toString();
	}

	/** Nothing chosen. */
	public static RunChoices none() {
		return new RunChoices(TRAINER, OPTIMIZER, BaseModelFiles.BUILT_IN, Optional.empty(), Map.of(), Map.of(), List.of());
	}

	/** On another base model, by its id or file. */
	public RunChoices withBaseModel(String other) {
		return new RunChoices(trainer, optimizer, other, look, trainerSettings, optimizerSettings, prompts);
	}

	/** With another trainer, whose settings are untouched. */
	public RunChoices withTrainer(String other) {
		return new RunChoices(other, optimizer, baseModel, look, Map.of(), optimizerSettings, prompts);
	}

	/** With another optimizer, whose settings are untouched. */
	public RunChoices withOptimizer(String other) {
		return new RunChoices(trainer, other, baseModel, look, trainerSettings, Map.of(), prompts);
	}

	/** For pictures of another look; empty for what is usual. */
	public RunChoices withLook(Optional<Look> other) {
		return new RunChoices(trainer, optimizer, baseModel, other, trainerSettings, optimizerSettings, prompts);
	}

	/** With other prompts; empty takes captions of the dataset. */
	public RunChoices withPrompts(List<String> others) {
		return new RunChoices(trainer, optimizer, baseModel, look, trainerSettings, optimizerSettings, others);
	}

	/** With a setting of the trainer as typed; empty goes back to the default. */
	public RunChoices withTrainerSetting(String id, Optional<String> typed) {
		return new RunChoices(trainer, optimizer, baseModel, look, changed(trainerSettings, id, typed), optimizerSettings, prompts);
	}

	/** With a setting of the optimizer as typed; empty goes back to the default. */
	public RunChoices withOptimizerSetting(String id, Optional<String> typed) {
		return new RunChoices(trainer, optimizer, baseModel, look, trainerSettings, changed(optimizerSettings, id, typed), prompts);
	}

	private static Map<String, String> changed(Map<String, String> settings, String id, Optional<String> typed) {
		var changed = new LinkedHashMap<>(settings);
		typed.ifPresentOrElse(value -> changed.put(id, value), () -> changed.remove(id));
		return changed;
	}

	/** As presets keep them. */
	public JsonObject toJson() {
		var json = new JsonObject();
		json.addProperty("version", VERSION);
		json.addProperty("trainer", trainer);
		json.addProperty("optimizer", optimizer);
		json.addProperty("base_model", baseModel);
		look.ifPresent(chosen -> json.addProperty("look", chosen.word()));
		json.add("trainer_settings", object(trainerSettings));
		json.add("optimizer_settings", object(optimizerSettings));
		var list = new JsonArray();
		prompts.forEach(list::add);
		json.add("prompts", list);
		return json;
	}

	private static JsonObject object(Map<String, String> texts) {
		var json = new JsonObject();
		texts.forEach(json::addProperty);
		return json;
	}

	/** @throws IllegalArgumentException that names the file and the field which is missing or wrong */
	public static RunChoices fromJson(JsonFields json) {
		int version = json.small("version");
		if (version < 1 || version > VERSION) {
			throw new IllegalArgumentException(json.where() + " has version " + version + "; this Easel reads up to " + VERSION + ". Open it with a newer Easel.");
		}
		var prompts = new ArrayList<String>();
		json.list("prompts").forEach(each -> prompts.add(each.getAsString()));
		var look = json.text("look", "");
		return new RunChoices(json.text("trainer"), json.text("optimizer"), json.text("base_model"),
				Stream.of(Look.values()).filter(each -> each.word().equals(look)).findFirst(), json.texts("trainer_settings"), json.texts("optimizer_settings"), prompts);
	}
}
