package org.easel.djl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.easel.core.safetensors.SafetensorsFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.Shape;

/** Each kind of layer gives PyTorch's numbers, and its gradients. */
class LayersTest {

	private static final double LIMIT = 1e-4;

	private static Torch torch;
	private static SafetensorsFile file;

	@BeforeAll
	static void start() throws IOException {
		torch = Torch.start(1);
		file = SafetensorsFile.open(Reference.LAYERS);
	}

	@AfterAll
	static void stop() throws IOException {
		file.close();
		torch.close();
	}

	/** Names of a layer's inputs that the reference has a gradient of. */
	private static final List<String> INPUTS = List.of("q", "k", "v", "input", "target");

	@ParameterizedTest
	@ValueSource(strings = { "attention_self", "attention_cross", "attention_causal", "linear", "linear_no_bias", "conv1x1", "conv3x3",
			"conv3x3_stride2", "conv3x3_stride2_right", "group_norm_32", "group_norm_8", "layer_norm", "silu", "gelu", "quick_gelu",
			"upsample2x", "geglu_feed_forward", "embedding", "mse" })
	void outputAndGradientsAreThoseOfPyTorch(String layer) {
		var distances = new TreeMap<String, Double>();
		try (var scope = torch.ops().scope()) {
			var reference = new Reference(file, scope.manager(), layer);
			Map<String, NDArray> leaves = new TreeMap<>();
			for (String name : INPUTS) {
				if (file.has(layer + ".grad_" + name)) {
					leaves.put(name, reference.leaf(name));
				}
			}
			NDArray output = run(layer, reference, leaves);
			NDArray expected = reference.get("output");
			distances.put("output", Reference.distance(output.reshape(expected.getShape()), expected));
			if (!leaves.isEmpty()) {
				Torch.backward(output, torch.ops().copy(reference.get("grad_output")).reshape(output.getShape()));
			}
			leaves.forEach((name, leaf) -> distances.put("gradient of " + name, Reference.distance(leaf.getGradient(), reference.get("grad_" + name))));
		}
		distances.forEach((what, distance) -> assertTrue(distance <= LIMIT, layer + ": " + what + " is " + distance + " off"));
	}

	private static NDArray run(String layer, Reference r, Map<String, NDArray> leaves) {
		Ops ops = torch.ops();
		NDArray x = leaves.get("input");
		return switch (layer) {
		case "attention_self", "attention_cross", "attention_causal" -> apart(ops.attention(joined(leaves.get("q")), joined(leaves.get("k")),
				joined(leaves.get("v")), 3, layer.endsWith("causal")), 3);
		case "linear" -> ops.linear(x, r.get("weight"), r.get("bias"));
		case "linear_no_bias" -> ops.linear(x, r.get("weight"), null);
		case "conv1x1" -> ops.conv2d(x, r.get("weight"), r.get("bias"), 1, 0);
		case "conv3x3" -> ops.conv2d(x, r.get("weight"), r.get("bias"), 1, 1);
		case "conv3x3_stride2" -> ops.conv2d(x, r.get("weight"), r.get("bias"), 2, 1);
		case "conv3x3_stride2_right" -> ops.conv2d(ops.padRightBelow(x), r.get("weight"), r.get("bias"), 2, 0);
		case "group_norm_32" -> ops.groupNorm(x, r.get("weight"), r.get("bias"), 32, 1e-5);
		case "group_norm_8" -> ops.groupNorm(x, r.get("weight"), r.get("bias"), 8, 1e-6);
		case "layer_norm" -> ops.layerNorm(x, r.get("weight"), r.get("bias"), 1e-5);
		case "silu" -> ops.silu(x);
		case "gelu" -> ops.gelu(x);
		case "quick_gelu" -> ops.quickGelu(x);
		case "upsample2x" -> ops.upsample2x(x);
		case "geglu_feed_forward" -> ops.linear(ops.geglu(ops.linear(x, r.get("proj_weight"), r.get("proj_bias"))), r.get("out_weight"), r.get("out_bias"));
		case "embedding" -> ops.embedding(r.get("weight"), r.get("input"));
		case "mse" -> ops.weightedMse(x, leaves.get("target"), ops.current().ones(new Shape(2)));
		default -> throw new IllegalArgumentException(layer);
		};
	}

	/** {@code [batch, heads, tokens, width]} to {@code [batch, tokens, heads * width]}. */
	private static NDArray joined(NDArray x) {
		var shape = x.getShape();
		return x.transpose(0, 2, 1, 3).reshape(shape.get(0), shape.get(2), shape.get(1) * shape.get(3));
	}

	private static NDArray apart(NDArray x, int heads) {
		var shape = x.getShape();
		return x.reshape(shape.get(0), shape.get(1), heads, shape.get(2) / heads).transpose(0, 2, 1, 3);
	}

	@Test
	void everyLayerOfTheReferenceIsTested() throws NoSuchMethodException {
		var tested = getClass().getDeclaredMethod("outputAndGradientsAreThoseOfPyTorch", String.class).getAnnotation(ValueSource.class).strings();
		var names = new ArrayList<>(file.tensors().keySet().stream().map(name -> name.substring(0, name.indexOf('.'))).distinct()
				.filter(name -> !name.startsWith("timestep_embedding")).sorted().toList());
		assertEquals(names, Stream.of(tested).sorted().toList());
	}
}
