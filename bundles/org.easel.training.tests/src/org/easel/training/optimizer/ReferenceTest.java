package org.easel.training.optimizer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.easel.core.safetensors.SafetensorsFile;
import org.easel.djl.Torch;
import org.easel.training.TestFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import com.google.gson.JsonParser;

import ai.djl.ndarray.types.Shape;

/** Each optimizer against 100 steps of its published Python class, warm-up of 10 steps included. */
@TestInstance(Lifecycle.PER_CLASS)
class ReferenceTest {

	private static final List<String> NAMES = List.of("a", "b", "c");
	private static final List<Integer> COMPARED = List.of(1, 10, 50, 100);
	private static final double TOLERANCE = 1e-4;

	private Torch torch;
	private SafetensorsFile file;

	@BeforeAll
	void open(@TempDir Path folder) throws IOException {
		file = SafetensorsFile.open(TestFile.copy("optimizers.safetensors", folder));
		torch = Torch.start(1);
	}

	@AfterAll
	void close() throws IOException {
		torch.close();
		file.close();
	}

	Stream<ReferenceCase> cases() {
		return JsonParser.parseString(file.metadata().get("cases")).getAsJsonObject().entrySet().stream()
				.map(entry -> ReferenceCase.of(entry.getKey(), entry.getValue().getAsJsonObject()));
	}

	@ParameterizedTest
	@MethodSource("cases")
	void followsTheReference(ReferenceCase reference) throws IOException {
		double[] rates = doubles(reference.name() + ".lr");
		try (var leaves = new Leaves(torch)) {
			for (var name : NAMES) {
				leaves.add(name, floats("start." + name), shape("start." + name));
			}
			try (var optimizer = reference.factory().create(groups(reference, leaves, 1), reference.settings(), torch)) {
				for (int step = 1; step <= rates.length; step++) {
					for (int i = 0; i < NAMES.size(); i++) {
						leaves.gradient(i, gradient(reference, NAMES.get(i), step));
					}
					double rate = reference.ownRate() ? 1 : rates[step - 1];
					optimizer.step(groups(reference, leaves, rate));
					compare(reference, optimizer, leaves, step, rate);
				}
			}
		}
	}

	private void compare(ReferenceCase reference, Optimizer optimizer, Leaves leaves, int step, double rate) throws IOException {
		String d = reference.name() + ".d";
		if (file.has(d)) {
			double expected = doubles(d)[step - 1] * rate;
			assertEquals(expected, optimizer.effectiveRate(), TOLERANCE * expected, "d x rate after step " + step);
		}
		if (COMPARED.contains(step)) {
			for (var name : NAMES) {
				double difference = difference(floats(reference.name() + ".step" + step + "." + name), leaves.values().get(name));
				assertTrue(difference <= TOLERANCE, () -> name + " after step " + step + " is off by " + difference);
			}
		}
	}

	private static double difference(float[] expected, float[] actual) {
		assertEquals(expected.length, actual.length);
		double greatest = 0;
		double difference = 0;
		for (int i = 0; i < expected.length; i++) {
			greatest = Math.max(greatest, Math.abs(expected[i]));
			difference = Math.max(difference, Math.abs(expected[i] - (double) actual[i]));
			assertTrue(Float.isFinite(actual[i]));
		}
		return greatest == 0 ? difference : difference / greatest;
	}

	private static List<ParameterGroup> groups(ReferenceCase reference, Leaves leaves, double rate) {
		var groups = new ArrayList<ParameterGroup>();
		for (var parameter : leaves.parameters()) {
			groups.add(new ParameterGroup(parameter.name(), List.of(parameter), reference.frozen().contains(parameter.name()) ? 0 : rate));
		}
		return groups;
	}

	private float[] gradient(ReferenceCase reference, String name, int step) throws IOException {
		var all = floats(reference.gradients() + "." + name);
		int length = all.length / 100;
		return Arrays.copyOfRange(all, (step - 1) * length, step * length);
	}

	private Shape shape(String tensor) {
		return new Shape(file.tensor(tensor).shape().stream().mapToLong(Long::longValue).toArray());
	}

	private float[] floats(String tensor) throws IOException {
		var buffer = file.map(tensor).asFloatBuffer();
		var values = new float[buffer.remaining()];
		buffer.get(values);
		return values;
	}

	private double[] doubles(String tensor) throws IOException {
		var buffer = file.map(tensor).asDoubleBuffer();
		var values = new double[buffer.remaining()];
		buffer.get(values);
		return values;
	}
}
