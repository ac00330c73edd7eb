package org.easel.training.optimizer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.easel.djl.Torch;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import ai.djl.ndarray.types.Shape;

class GradientClippingTest {

	private static Torch torch;

	@BeforeAll
	static void start() {
		torch = Torch.start(1);
	}

	@AfterAll
	static void stop() {
		torch.close();
	}

	@Test
	void scalesAllGradientsByTheirCommonNorm() {
		try (var leaves = leaves(new float[] { 3, 0 }, new float[] { 0, -4 })) {
			assertEquals(5, new GradientClipping(1).clip(leaves.parameters()), 1e-6);
			assertArrayEquals(new float[] { 0.6f, 0 }, leaves.gradient(0), 1e-6f);
			assertArrayEquals(new float[] { 0, -0.8f }, leaves.gradient(1), 1e-6f);
			assertEquals(2, leaves.tensors());
		}
	}

	@Test
	void leavesSmallGradientsToTheBit() {
		var small = new float[] { 0.1f, 0.2f };
		try (var leaves = leaves(small, new float[2])) {
			assertEquals(Math.hypot(0.1, 0.2), new GradientClipping(1).clip(leaves.parameters()), 1e-7);
			assertArrayEquals(small, leaves.gradient(0));
		}
	}

	@Test
	void zeroMeansNoBound() {
		try (var leaves = leaves(new float[] { 300, 0 }, new float[] { 0, 400 })) {
			assertEquals(500, new GradientClipping(0).clip(leaves.parameters()), 1e-4);
			assertArrayEquals(new float[] { 300, 0 }, leaves.gradient(0));
		}
	}

	@Test
	void saysWhereTheNormIsNoNumberAndLeavesTheRest() {
		var clipping = new GradientClipping(1);
		try (var leaves = leaves(new float[] { Float.NaN, 1 }, new float[] { 7, 0 })) {
			assertEquals(Double.NaN, clipping.clip(leaves.parameters()));
			assertArrayEquals(new float[] { 7, 0 }, leaves.gradient(1));
		}
		try (var leaves = leaves(new float[] { Float.NEGATIVE_INFINITY, 1 }, new float[] { 7, 0 })) {
			assertEquals(Double.POSITIVE_INFINITY, clipping.clip(leaves.parameters()));
			assertArrayEquals(new float[] { 7, 0 }, leaves.gradient(1));
		}
	}

	@Test
	void refusesABoundThatIsNone() {
		assertThrows(IllegalArgumentException.class, () -> new GradientClipping(-1));
		assertThrows(IllegalArgumentException.class, () -> new GradientClipping(Double.NaN));
	}

	private static Leaves leaves(float[] first, float[] second) {
		var leaves = new Leaves(torch).add("first", new float[first.length], new Shape(first.length)).add("second", new float[second.length],
				new Shape(second.length));
		leaves.gradient(0, first);
		leaves.gradient(1, second);
		return leaves;
	}
}
