package org.easel.tagging.onnx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.FloatBuffer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtException;

class OnnxGraphTest {

	@TempDir
	Path folder;

	@Test
	void theRuntimeComputesWhatTheGraphSays() throws IOException, OrtException {
		var file = folder.resolve("g.onnx");
		new OnnxGraph("g", "Easel tests").input("x", -1, 2).constant("w", new float[] {1, 2, 3, 4}, 2, 2)
				.constant("shape", 4).node("MatMul", "y", List.of("x", "w"))
				.node("Elu", "z", List.of("y"), OnnxAttribute.of("alpha", 0.5f))
				.node("Reshape", "flat", List.of("z", "shape")).output("flat", 4).metadata("author", "Ärzte").write(file);
		var engine = OnnxEngine.start();
		try (var session = engine.open(file, 1);
				var x = OnnxTensor.createTensor(engine.environment(), FloatBuffer.wrap(new float[] {1, 1, -1, 0}),
						new long[] {2, 2});
				var result = session.run(Map.of("x", x))) {
			var expected = new float[] {4, 6, (float) (0.5 * (Math.exp(-1) - 1)), (float) (0.5 * (Math.exp(-2) - 1))};
			assertArrayEquals(expected, (float[]) result.get(0).getValue(), 1e-6f);
			assertEquals("Ärzte", session.getMetadata().getCustomMetadata().get("author"));
			assertEquals("Easel tests", session.getMetadata().getProducerName());
		}
	}

	@Test
	void textAttributesReachTheRuntime() throws IOException, OrtException {
		var file = folder.resolve("g.onnx");
		new OnnxGraph("g", "Easel tests").input("x", 1, 1, 3, 3).constant("w", new float[] {1, 1, 1, 1}, 1, 1, 2, 2)
				.node("Conv", "y", List.of("x", "w"), OnnxAttribute.of("auto_pad", "SAME_UPPER"),
						OnnxAttribute.of("group", 1), OnnxAttribute.ofAll("strides", 1, 1))
				.output("y", 1, 1, 3, 3).write(file);
		var engine = OnnxEngine.start();
		try (var session = engine.open(file, 1);
				var x = OnnxTensor.createTensor(engine.environment(), FloatBuffer.wrap(new float[] {1, 1, 1, 1, 1, 1, 1, 1, 1}),
						new long[] {1, 1, 3, 3});
				var result = session.run(Map.of("x", x))) {
			var values = ((OnnxTensor) result.get(0)).getFloatBuffer();
			var all = new float[9];
			values.get(all);
			assertArrayEquals(new float[] {4, 4, 2, 4, 4, 2, 2, 2, 1}, all);
		}
	}

	@Test
	void aNameIsGivenOnce() {
		var graph = new OnnxGraph("g", "Easel tests").input("x", 1);
		assertThrows(IllegalArgumentException.class, () -> graph.input("x", 1));
		assertThrows(IllegalArgumentException.class, () -> graph.node("Relu", "x", List.of("x")));
	}

	@Test
	void anUnknownInputOrOutputIsNamed() {
		var graph = new OnnxGraph("g", "Easel tests").input("x", 1);
		var failure = assertThrows(IllegalArgumentException.class, () -> graph.node("Relu", "y", List.of("missing")));
		assertTrue(failure.getMessage().contains("missing"), failure.getMessage());
		assertThrows(IllegalArgumentException.class, () -> graph.output("nothing", 1));
	}

	@Test
	void weightsOfAnotherNumberAreRefused() {
		var graph = new OnnxGraph("g", "Easel tests");
		var failure = assertThrows(IllegalArgumentException.class, () -> graph.constant("w", new float[3], 2, 2));
		assertTrue(failure.getMessage().contains("3 values"), failure.getMessage());
	}

	@Test
	void aGraphWithoutEndsIsNotWritten() {
		var graph = new OnnxGraph("g", "Easel tests").input("x", 1);
		assertThrows(IllegalStateException.class, () -> graph.write(folder.resolve("g.onnx")));
	}
}
