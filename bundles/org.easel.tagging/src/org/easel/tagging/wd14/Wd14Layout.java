package org.easel.tagging.wd14;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

import org.easel.tagging.TaggingException;

import ai.onnxruntime.NodeInfo;
import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.TensorInfo;

/**
 * What a WD14 network calls its ends, and how large they are.
 *
 * @param input the input's name
 * @param side its height and width in pixels
 * @param output the name of the output with one probability for each tag
 * @param features the name of a second output of shape [1, n], where there is one
 */
record Wd14Layout(String input, int side, String output, Optional<String> features) {

	/**
	 * Reads the layout of a network.
	 *
	 * @param model the file, for messages
	 * @param tags the number of tags in the tag list
	 * @throws TaggingException if a shape is not that of a WD14 tagger with so many tags
	 */
	static Wd14Layout of(Path model, Map<String, NodeInfo> inputs, Map<String, NodeInfo> outputs, int tags)
			throws TaggingException {
		if (inputs.size() != 1) {
			throw new TaggingException(model + " has the inputs " + inputs.keySet() + "; a WD14 tagger has one picture.");
		}
		var input = inputs.values().iterator().next();
		int side = side(model, input);
		String output = null;
		String features = null;
		for (var candidate : outputs.values()) {
			var shape = floats(candidate);
			if (shape.length == 2 && shape[1] == tags && output == null) {
				output = candidate.getName();
			} else if (shape.length == 2 && features == null) {
				features = candidate.getName();
			}
		}
		if (output == null) {
			throw new TaggingException(model + " has the outputs " + describe(outputs) + ", none with one value for each of "
					+ "the " + tags + " tags of " + Wd14Tagger.TAGS_FILE + "; take both files from the same tagger.");
		}
		return new Wd14Layout(input.getName(), side, output, Optional.ofNullable(features));
	}

	private static int side(Path model, NodeInfo input) throws TaggingException {
		var shape = floats(input);
		boolean oneAtATime = shape.length == 4 && (shape[0] == 1 || shape[0] < 0);
		if (!oneAtATime || shape[3] != 3 || shape[1] < 1 || shape[1] != shape[2] || shape[1] > 4096) {
			throw new TaggingException(model + " wants " + input.getName() + " as " + input.getInfo()
					+ "; a WD14 tagger wants float [1, side, side, 3] with a side of 1 to 4096.");
		}
		return (int) shape[1];
	}

	/** The shape of a float tensor, -1 where open; empty for anything else. */
	private static long[] floats(NodeInfo node) {
		return node.getInfo() instanceof TensorInfo info && info.type == OnnxJavaType.FLOAT ? info.getShape() : new long[0];
	}

	private static String describe(Map<String, NodeInfo> nodes) {
		var texts = new ArrayList<String>();
		for (var node : nodes.values()) {
			var shape = node.getInfo() instanceof TensorInfo info ? Arrays.toString(info.getShape()) : "no tensor";
			texts.add(node.getName() + " " + shape);
		}
		return String.join(", ", texts);
	}
}
