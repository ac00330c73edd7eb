package org.easel.core.advice;

import java.nio.file.Path;
import java.util.OptionalDouble;

import org.easel.core.run.SamplePrompt;

import com.google.gson.JsonObject;

/**
 * What one sample picture says of its epoch.
 *
 * @param prompt which of the run's samples it is
 * @param nearness to the dataset: 0 as the base model's samples, 1 as the dataset's own pictures
 * @param shown the share of what the prompt names, and the base model shows, that is still recognised, 0 to 1; empty where
 *        the base model's picture shows none of it, or the tagger knows none of the words
 * @param showing whether it counts as a picture of what the prompt names; false where {@code shown} is empty
 * @param nearest the training picture that is most like it
 * @param closeness to that one: 0 as the dataset's pictures are to each other, 1 the same
 * @param copying how far that is a copy: 0 not at all, 1 beyond doubt
 */
public record SampleReading(SamplePrompt prompt, double nearness, OptionalDouble shown, boolean showing, Path nearest, double closeness, double copying) {

	/** From here on, a sample is called a copy. */
	public static final double COPY = 0.5;

	/** Whether it is called a copy of {@link #nearest}. */
	public boolean copies() {
		return copying >= COPY;
	}

	public JsonObject toJson() {
		var json = new JsonObject();
		json.addProperty("prompt", prompt.prompt());
		json.addProperty("seed", prompt.seed());
		json.addProperty("nearness", nearness);
		shown.ifPresent(share -> json.addProperty("shown", share));
		json.addProperty("showing", showing);
		json.addProperty("nearest", nearest.toString());
		json.addProperty("closeness", closeness);
		json.addProperty("copying", copying);
		return json;
	}
}
