package org.easel.tagging.small;

import java.util.List;

import org.easel.tagging.onnx.OnnxAttribute;
import org.easel.tagging.onnx.OnnxGraph;

/**
 * The graph of a small classifier in the form of WD14 taggers: pictures [n, side, side, 3] of blue, green and red from 0 to
 * 255 in, probabilities and features out; the order of channels and the scaling are part of the graph.
 */
final class ClassifierGraph {

	static final String PICTURE = "input";
	static final String PREDICTIONS = "predictions";
	static final String FEATURES = "features";

	private static final float SCALE = 1 / 127.5f;

	private final TrainedWeights weights;
	private final OnnxGraph graph;

	private ClassifierGraph(TrainedWeights weights, String producer) {
		this.weights = weights;
		this.graph = new OnnxGraph("easel small tagger", producer).input(PICTURE, -1, weights.side(), weights.side(), 3);
	}

	static OnnxGraph of(TrainedWeights weights, String producer) {
		return new ClassifierGraph(weights, producer).build();
	}

	private OnnxGraph build() {
		graph.constant("rgb", 2, 1, 0).constant("scale", new float[] {SCALE}, 1).constant("one", new float[] {1}, 1)
				.node("Transpose", "planes", List.of(PICTURE), OnnxAttribute.ofAll("perm", 0, 3, 1, 2))
				.node("Gather", "ordered", List.of("planes", "rgb"), OnnxAttribute.of("axis", 1L))
				.node("Mul", "scaled", List.of("ordered", "scale"))
				.node("Sub", "centred", List.of("scaled", "one"));
		var last = relu(convolution("centred", 0, 2));
		for (int first = 1; first < weights.convolutions().size(); first += 3) {
			var down = relu(convolution(last, first, 2));
			var branch = convolution(relu(convolution(down, first + 1, 1)), first + 2, 1);
			var sum = "sum_" + first;
			graph.node("Add", sum, List.of(down, branch));
			last = relu(sum);
		}
		var head = weights.head();
		graph.constant("head_weight", head.weight(), head.shape()).constant("head_bias", head.bias(), head.bias().length)
				.node("GlobalAveragePool", "means", List.of(last))
				.node("Flatten", FEATURES, List.of("means"))
				.node("Gemm", "logits", List.of(FEATURES, "head_weight", "head_bias"), OnnxAttribute.of("transB", 1L))
				.node("Sigmoid", PREDICTIONS, List.of("logits"));
		return graph.output(PREDICTIONS, -1, head.shape()[0]).output(FEATURES, -1, head.shape()[1]);
	}

	private String convolution(String input, int index, long stride) {
		var layer = weights.convolutions().get(index);
		var name = "conv_" + index;
		graph.constant(name + "_weight", layer.weight(), layer.shape()).constant(name + "_bias", layer.bias(), layer.bias().length)
				.node("Conv", name, List.of(input, name + "_weight", name + "_bias"), OnnxAttribute.ofAll("pads", 1, 1, 1, 1),
						OnnxAttribute.ofAll("strides", stride, stride));
		return name;
	}

	private String relu(String input) {
		graph.node("Relu", input + "_relu", List.of(input));
		return input + "_relu";
	}
}
