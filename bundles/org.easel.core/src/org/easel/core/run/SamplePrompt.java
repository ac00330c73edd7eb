package org.easel.core.run;

import com.google.gson.JsonObject;

import org.easel.core.io.JsonFields;

/**
 * What one sample picture of a run shows and how it is drawn.
 *
 * @param prompt what it shows
 * @param negative what it does not show; may be empty
 * @param seed of its noise
 * @param width in pixels
 * @param height in pixels
 * @param steps of the sampler, at least 1
 * @param cfg how strongly the prompt guides, 1 for not at all beyond it
 * @param sampler a sampler's id
 */
public record SamplePrompt(String prompt, String negative, long seed, int width, int height, int steps, double cfg,
		String sampler) {

	/** @throws IllegalArgumentException for a size, number of steps or cfg that no sampler can work with */
	public SamplePrompt {
		if (width < 1 || height < 1) {
			throw new IllegalArgumentException("A sample of " + width + " x " + height + " pixels cannot be drawn.");
		}
		if (steps < 1) {
			throw new IllegalArgumentException("A sample needs 1 step or more, not " + steps + ".");
		}
		if (!Double.isFinite(cfg) || cfg < 0) {
			throw new IllegalArgumentException("A sample's cfg must be 0 or more, not " + cfg + ".");
		}
	}

	/** As the settings of runs keep it. */
	public JsonObject toJson() {
		var json = new JsonObject();
		json.addProperty("prompt", prompt);
		json.addProperty("negative", negative);
		json.addProperty("seed", seed);
		json.addProperty("width", width);
		json.addProperty("height", height);
		json.addProperty("steps", steps);
		json.addProperty("cfg", cfg);
		json.addProperty("sampler", sampler);
		return json;
	}

	/** @throws IllegalArgumentException that names the field which is missing or wrong */
	public static SamplePrompt fromJson(JsonFields json) {
		return new SamplePrompt(json.text("prompt"), json.text("negative", ""), json.whole("seed"),
				json.small("width"), json.small("height"), json.small("steps"), json.real("cfg"),
				json.text("sampler"));
	}
}
