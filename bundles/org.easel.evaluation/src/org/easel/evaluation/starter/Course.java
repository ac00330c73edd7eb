package org.easel.evaluation.starter;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.easel.evaluation.Judge;
import org.easel.evaluation.NamedPrompt;
import org.easel.core.measure.StyleScale;
import org.easel.tagging.TaggingException;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/**
 * How a LoRA changes over its epochs.
 *
 * @param styleScore of epoch 1 and those after it: 0 as the base model draws, 1 as the real pictures are
 * @param objects share of pictures whose thing is recognised, of epoch 1 and those after it, 0 to 1
 */
public record Course(List<Double> styleScore, List<Double> objects) {

	/** Where the picture of an epoch and a prompt lies. */
	@FunctionalInterface
	interface Files {
		Path of(int epoch, int prompt);
	}

	public Course {
		styleScore = List.copyOf(styleScore);
		objects = List.copyOf(objects);
	}

	/** Looks at all pictures of all epochs. */
	static Course of(int epochs, List<NamedPrompt> prompts, Files files, StyleScale scale, Judge judge) throws IOException, TaggingException {
		var style = new ArrayList<Double>();
		var objects = new ArrayList<Double>();
		for (int epoch = 1; epoch <= epochs; epoch++) {
			var verdicts = verdicts(epoch, prompts, files, judge);
			style.add(scale.score(Judge.features(verdicts)));
			objects.add(Judge.named(verdicts));
		}
		return new Course(style, objects);
	}

	/** What the judge says of an epoch's pictures. */
	static List<Judge.Verdict> verdicts(int epoch, List<NamedPrompt> prompts, Files files, Judge judge) throws IOException, TaggingException {
		var verdicts = new ArrayList<Judge.Verdict>();
		for (int i = 0; i < prompts.size(); i++) {
			verdicts.add(judge.judge(files.of(epoch, i), prompts.get(i).label()));
		}
		return verdicts;
	}

	JsonObject toJson() {
		var json = new JsonObject();
		json.add("styleScore", numbers(styleScore));
		json.add("objects", numbers(objects));
		return json;
	}

	static JsonArray numbers(List<Double> values) {
		var array = new JsonArray();
		values.forEach(array::add);
		return array;
	}
}
