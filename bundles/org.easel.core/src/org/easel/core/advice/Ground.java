package org.easel.core.advice;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.easel.core.project.Kind;
import org.easel.core.run.SamplePrompt;

/**
 * What all epochs of a run are compared with.
 *
 * @param kind what the LoRA teaches
 * @param words that the tagger knows
 * @param dataset the pictures that it learnt from
 * @param prompts of the run's samples, each once
 * @param base what was seen in the samples that the base model drew alone, by prompt
 */
public record Ground(Kind kind, KnownWords words, List<Example> dataset, List<SamplePrompt> prompts, Map<SamplePrompt, Sight> base) {

	public Ground {
		Objects.requireNonNull(kind, "kind");
		Objects.requireNonNull(words, "words");
		dataset = List.copyOf(dataset);
		prompts = List.copyOf(prompts);
		base = Map.copyOf(base);
	}
}
