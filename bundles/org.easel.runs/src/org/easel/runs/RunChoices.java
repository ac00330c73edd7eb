package org.easel.runs;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

	public RunChoices {
		trainerSettings = Collections.unmodifiableMap(new LinkedHashMap<>(trainerSettings));
		optimizerSettings = Collections.unmodifiableMap(new LinkedHashMap<>(optimizerSettings));
		prompts = List.copyOf(prompts);
	}

	/** Nothing chosen. */
	public static RunChoices none() {
		return new RunChoices(TRAINER, OPTIMIZER, BaseModelFiles.BUILT_IN, Optional.empty(), Map.of(), Map.of(), List.of());
	}
}
