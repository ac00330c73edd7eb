package org.easel.core.samples;

import org.easel.core.io.JsonFields;

import com.google.gson.JsonObject;

/**
 * What draws the pictures of a column: an epoch of a run at a strength, or a base model without any LoRA.
 *
 * @param source the name of the run's folder; of a base model its file or id
 * @param epoch counted from 1; 0 for the base model
 * @param strength of the LoRA, 1 as it was trained; 0 for the base model
 */
public record SampleColumn(String source, int epoch, double strength) {

	/** @throws IllegalArgumentException for an epoch below 0 or a strength that is no number */
	public SampleColumn {
		if (epoch < 0 || !Double.isFinite(strength)) {
			throw new IllegalArgumentException("Epoch " + epoch + " at strength " + strength + " draws nothing.");
		}
		if (epoch == 0) {
			strength = 0;
		}
	}

	/** The base model of a run, by its file or id. */
	public static SampleColumn base(String model) {
		return new SampleColumn(model, 0, 0);
	}

	/** An epoch as it was trained. */
	public static SampleColumn epoch(String run, int epoch) {
		return new SampleColumn(run, epoch, 1);
	}

	/** Whether it is a base model without any LoRA. */
	public boolean isBase() {
		return epoch == 0;
	}

	JsonObject toJson() {
		var json = new JsonObject();
		json.addProperty("source", source);
		json.addProperty("epoch", epoch);
		json.addProperty("strength", strength);
		return json;
	}

	static SampleColumn fromJson(JsonFields json) {
		return new SampleColumn(json.text("source"), json.small("epoch"), json.real("strength"));
	}
}
