package org.easel.evaluation.base;

import java.nio.file.Path;
import java.util.OptionalDouble;

import com.google.gson.JsonObject;

/**
 * How good a base model is.
 *
 * @param prompts how many pictures were drawn
 * @param namedInTop5 share of them whose thing is among the tagger's five likeliest, 0 to 1
 * @param namedInTop5Real the same of real pictures of the same prompts
 * @param frechet distance between the drawn and the real pictures on the tagger's features
 * @param secondsPerPicture to draw one; empty where all were drawn before
 * @param seconds of the whole evaluation
 * @param sheet all pictures in one
 */
public record BaseReport(int prompts, double namedInTop5, double namedInTop5Real, double frechet, OptionalDouble secondsPerPicture, double seconds,
		Path sheet) {

	/** The numbers as one JSON object. */
	public JsonObject toJson() {
		var json = new JsonObject();
		json.addProperty("namedInTop5", namedInTop5);
		json.addProperty("namedInTop5Real", namedInTop5Real);
		json.addProperty("frechet", frechet);
		json.addProperty("seconds", seconds);
		json.addProperty("prompts", prompts);
		secondsPerPicture.ifPresent(each -> json.addProperty("secondsPerPicture", each));
		json.addProperty("sheet", sheet.toString());
		return json;
	}
}
