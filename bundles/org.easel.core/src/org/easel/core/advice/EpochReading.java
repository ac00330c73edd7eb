package org.easel.core.advice;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import org.easel.core.run.SamplePrompt;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/**
 * What an epoch's sample pictures say of it. Epoch 0 is the base model alone.
 *
 * @param epoch counted from 1
 * @param nearness mean over the samples: 0 as the base model's samples, 1 as the dataset's own pictures; may lie outside
 * @param content mean share of what the prompts name that is still recognised, 0 to 1, beside the base model's own 1; empty
 *        where too few samples can tell
 * @param variety mean distance between the samples, 1 as the base model's or, if those differ less, the dataset's
 * @param copying mean over the samples, 0 for none to 1 for all copies of training pictures
 * @param samples one for each picture that is there for this epoch and for the base model
 */
public record EpochReading(int epoch, double nearness, OptionalDouble content, double variety, double copying, List<SampleReading> samples) {

	public EpochReading {
		samples = List.copyOf(samples);
	}

	/** Pictures of which can be told whether they show what their prompt names. */
	public int asked() {
		return (int) samples.stream().filter(sample -> sample.shown().isPresent()).count();
	}

	/** Pictures that show it. */
	public int showing() {
		return (int) samples.stream().filter(SampleReading::showing).count();
	}

	/** Samples that are called copies, the nearest first. */
	public List<SampleReading> copies() {
		return samples.stream().filter(SampleReading::copies).sorted((one, other) -> Double.compare(other.closeness(), one.closeness())).toList();
	}

	/** What is said of one sample, if it was there. */
	public Optional<SampleReading> sample(SamplePrompt prompt) {
		return samples.stream().filter(sample -> sample.prompt().equals(prompt)).findFirst();
	}

	public JsonObject toJson() {
		var json = new JsonObject();
		json.addProperty("epoch", epoch);
		json.addProperty("nearness", nearness);
		content.ifPresent(share -> json.addProperty("content", share));
		json.addProperty("showing", showing());
		json.addProperty("asked", asked());
		json.addProperty("variety", variety);
		json.addProperty("copying", copying);
		json.addProperty("merit", Merit.of(this));
		var list = new JsonArray();
		samples.forEach(sample -> list.add(sample.toJson()));
		json.add("samples", list);
		return json;
	}
}
