package org.easel.evaluation.starter;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

import com.google.gson.JsonObject;

/**
 * What the starter project's runs taught.
 *
 * @param variations every run's course at full strength
 * @param strengths the demo's run at other strengths, by strength
 * @param loss every run's mean loss by epoch
 * @param baseObjects share of the base model's pictures whose thing is recognised, 0 to 1
 * @param realObjects the same of the real pictures
 * @param seconds of the whole evaluation
 * @param picture all that can be seen of it
 */
public record StarterReport(Map<Variation, Course> variations, SequencedMap<Double, Course> strengths, Map<Variation, List<Double>> loss,
		double baseObjects, double realObjects, double seconds, Path picture) {

	public StarterReport {
		variations = new EnumMap<>(variations);
		loss = new EnumMap<>(loss);
	}

	/** The numbers as one JSON object; lists begin with epoch 1. */
	public JsonObject toJson() {
		var json = variations.get(Variation.ADAMW).toJson();
		json.addProperty("objectsBase", baseObjects);
		json.addProperty("objectsReal", realObjects);
		var controls = new JsonObject();
		strengths.forEach((strength, course) -> controls.add("strength" + (strength == Math.rint(strength) ? String.valueOf(strength.longValue()) : strength.toString()),
				course.toJson()));
		controls.add(Variation.SHUFFLED.word(), variations.get(Variation.SHUFFLED).toJson());
		controls.add(Variation.OVERCOOKED.word(), variations.get(Variation.OVERCOOKED).toJson());
		json.add("controls", controls);
		var optimizers = new JsonObject();
		for (var variation : List.of(Variation.ADAMW, Variation.PRODIGY)) {
			var course = variations.get(variation).toJson();
			course.add("loss", Course.numbers(loss.get(variation)));
			optimizers.add(variation.word(), course);
		}
		json.add("optimizers", optimizers);
		json.addProperty("seconds", seconds);
		json.addProperty("picture", picture.toString());
		return json;
	}
}
