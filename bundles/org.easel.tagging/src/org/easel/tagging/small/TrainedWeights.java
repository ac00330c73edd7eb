package org.easel.tagging.small;

import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.easel.core.safetensors.SafetensorsFile;
import org.easel.tagging.TaggingException;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;

/**
 * The weights of a small classifier as Easel's training wrote them.
 *
 * @param side of its pictures in pixels
 * @param labels one for each output
 * @param convolutions a first one, then three for each level
 * @param head of shape [labels, features]
 * @param check what the training's engine gave for a few pictures
 */
record TrainedWeights(int side, List<Named> labels, List<Layer> convolutions, Layer head, Check check) {

	private static final String METADATA_KEY = "easel.classifier";
	private static final int LEAST_CONVOLUTIONS = 4;

	/**
	 * A label.
	 *
	 * @param name as in captions
	 * @param kind THING, TAG, COLOUR or GROUND
	 * @param count pictures that it was learnt from; 0 for what depends on how they were varied
	 */
	record Named(String name, String kind, int count) {
	}

	/** A layer's weights and what is added. */
	record Layer(long[] shape, float[] weight, float[] bias) {
	}

	/**
	 * Pictures with what is to come out.
	 *
	 * @param pictures planes of red, green and blue from 0 to 255, one picture after the other
	 * @param probabilities of all labels, one picture after the other
	 * @param features one picture after the other
	 */
	record Check(float[] pictures, float[] probabilities, float[] features) {
	}

	private record Description(int side, List<Named> labels) {
	}

	/** @throws TaggingException if the file is no classifier; other failures of reading are told as they are */
	static TrainedWeights read(Path file) throws IOException {
		try (var saved = SafetensorsFile.open(file)) {
			var text = saved.metadata().get(METADATA_KEY);
			if (text == null) {
				throw new TaggingException(file + " says nothing of its labels (" + METADATA_KEY + "); take the one that train-tagger wrote.");
			}
			var description = new Gson().fromJson(text, Description.class);
			var convolutions = new ArrayList<Layer>();
			while (saved.has("conv." + convolutions.size() + ".weight")) {
				convolutions.add(layer(saved, "conv." + convolutions.size()));
			}
			if (convolutions.size() < LEAST_CONVOLUTIONS || convolutions.size() % 3 != 1) {
				throw new TaggingException(file + " has " + convolutions.size() + " convolutions and not one and three for each level; "
						+ "take the one that train-tagger wrote.");
			}
			if (!saved.has("check.pictures") || !saved.has("check.probabilities") || !saved.has("check.features")) {
				throw new TaggingException(file + " has no pictures to check with; let train-tagger write it anew.");
			}
			var check = new Check(floats(saved, "check.pictures"), floats(saved, "check.probabilities"), floats(saved, "check.features"));
			return new TrainedWeights(description.side(), description.labels(), convolutions, layer(saved, "head"), check);
		} catch (JsonParseException e) {
			throw new TaggingException(file + " tells its labels in no form that Easel knows; take the one that train-tagger wrote.", e);
		}
	}

	private static Layer layer(SafetensorsFile saved, String name) throws IOException {
		if (!saved.has(name + ".weight") || !saved.has(name + ".bias")) {
			throw new TaggingException(saved.path() + " lacks weights or bias of " + name + "; take the one that train-tagger wrote.");
		}
		var shape = saved.tensor(name + ".weight").shape().stream().mapToLong(Long::longValue).toArray();
		return new Layer(shape, floats(saved, name + ".weight"), floats(saved, name + ".bias"));
	}

	private static float[] floats(SafetensorsFile saved, String name) throws IOException {
		var values = saved.map(name).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer();
		var copy = new float[values.remaining()];
		values.get(copy);
		return copy;
	}
}
