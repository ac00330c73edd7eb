package org.easel.training.classifier;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;

import org.easel.core.safetensors.DType;
import org.easel.core.safetensors.SafetensorsWriter;
import org.easel.core.safetensors.TensorData;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import ai.djl.ndarray.NDArray;

/**
 * Writes a trained classifier as safetensors: {@code conv.N.weight} [out, in, 3, 3] and {@code conv.N.bias} with the norms
 * drawn into them, {@code head.weight} [labels, features] and {@code head.bias}; the labels as JSON in the metadata. Beside
 * them what the engine gave for a few pictures, so that whoever computes with the weights elsewhere can check it:
 * {@code check.pictures} [n, 3, side, side] (red, green, blue, 0 to 255), {@code check.probabilities} [n, labels] and
 * {@code check.features} [n, features].
 */
final class ClassifierFile {

	/** Key of the metadata that holds the labels in their order, and the side of the pictures. */
	static final String METADATA_KEY = "easel.classifier";

	private ClassifierFile() {
	}

	/** @param pictures to check with, [n, 3, side, side], 0 to 255 */
	static void write(Path file, TaggerRecipe recipe, Drawings drawings, ClassifierNet net, NDArray pictures) throws IOException {
		var tensors = new ArrayList<TensorData>();
		var folded = net.folded();
		for (int i = 0; i < folded.size(); i++) {
			var convolution = folded.get(i);
			tensors.add(data("conv." + i + ".weight", convolution.shape(), convolution.weight()));
			tensors.add(data("conv." + i + ".bias", List.of((long) convolution.bias().length), convolution.bias()));
		}
		tensors.add(data("head.weight", net.head()));
		tensors.add(data("head.bias", net.offset()));
		tensors.add(data("check.pictures", pictures));
		tensors.add(data("check.probabilities", net.probabilities(pictures)));
		tensors.add(data("check.features", net.features(pictures)));
		var metadata = new LinkedHashMap<String, String>();
		metadata.put(METADATA_KEY, new Gson().toJson(description(recipe, drawings)));
		SafetensorsWriter.write(file, metadata, tensors);
	}

	private static JsonObject description(TaggerRecipe recipe, Drawings drawings) {
		var counts = new int[drawings.labels().size()];
		drawings.learnt().forEach(drawing -> drawing.labels().forEach(place -> counts[place]++));
		var labels = new JsonArray();
		for (int i = 0; i < counts.length; i++) {
			var label = drawings.labels().all().get(i);
			var json = new JsonObject();
			json.addProperty("name", label.name());
			json.addProperty("kind", label.kind().name());
			json.addProperty("count", counts[i]);
			labels.add(json);
		}
		var description = new JsonObject();
		description.addProperty("side", recipe.network().side());
		description.add("labels", labels);
		return description;
	}

	private static TensorData data(String name, NDArray value) {
		return data(name, Arrays.stream(value.getShape().getShape()).boxed().toList(), value.toFloatArray());
	}

	private static TensorData data(String name, List<Long> shape, float[] values) {
		var bytes = ByteBuffer.allocate(values.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
		bytes.asFloatBuffer().put(values);
		return new TensorData(name, DType.F32, shape, bytes);
	}
}
