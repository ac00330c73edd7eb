package org.easel.djl;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import ai.djl.engine.EngineException;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;

class GradientsTest {

	private static Torch torch;
	private static Ops ops;

	@BeforeAll
	static void start() {
		torch = Torch.start(1);
		ops = torch.ops();
	}

	@AfterAll
	static void stop() {
		torch.close();
	}

	private static NDArray leaf(float... values) {
		NDArray leaf = ops.copy(ops.current().create(values));
		leaf.setRequiresGradient(true);
		return leaf;
	}

	@Test
	void gradientsAreOffUntilItIsClosed() {
		try (var scope = ops.scope()) {
			NDArray x = leaf(1, 2);
			try (var off = Torch.noGradients()) {
				try (var inner = Torch.noGradients()) {
					assertNoHistory(ops.silu(x));
				}
				assertNoHistory(ops.silu(x));
			}
			Torch.backward(ops.silu(x), x.onesLike());
			assertEquals(2, x.getGradient().size());
		}
	}

	private static void assertNoHistory(NDArray tensor) {
		assertThrows(EngineException.class, () -> Torch.backward(tensor, tensor.onesLike()));
	}

	@Test
	void anUpstreamGradientIsTaken() {
		try (var scope = ops.scope()) {
			NDArray x = leaf(1, 2, 3);
			Torch.backward(ops.mul(x, x), scope.manager().create(new float[] { 10, 100, 1000 }));
			assertArrayEquals(new float[] { 20, 400, 6000 }, x.getGradient().toFloatArray());
		}
	}

	@Test
	void gradientsAddUpUntilTheyAreSetToZero() {
		try (var scope = ops.scope()) {
			NDArray x = leaf(3);
			for (int i = 0; i < 2; i++) {
				Torch.backward(ops.affine(x, 5, 0), scope.manager().create(new float[] { 1 }));
			}
			assertArrayEquals(new float[] { 10 }, x.getGradient().toFloatArray());
			Torch.zeroGradient(x);
			assertArrayEquals(new float[] { 0 }, x.getGradient().toFloatArray());
		}
	}

	@Test
	void aCastKeepsTheGradientAndRoundsToTheType() {
		try (var scope = ops.scope()) {
			NDArray x = leaf(1.0001f, -3);
			NDArray half = ops.cast(x, ScalarType.FLOAT16);
			assertEquals(DataType.FLOAT16, half.getDataType());
			NDArray back = ops.cast(half, ScalarType.FLOAT32);
			assertArrayEquals(new float[] { 1, -3 }, back.toFloatArray());
			Torch.backward(ops.affine(back, 2, 0), scope.manager().ones(back.getShape()));
			assertArrayEquals(new float[] { 2, 2 }, x.getGradient().toFloatArray());
			assertEquals(DataType.FLOAT64, ops.cast(x, ScalarType.FLOAT64).getDataType());
			assertEquals(DataType.INT64, ops.cast(x, ScalarType.INT64).getDataType());
		}
	}

	@Test
	void aDetachedTensorSharesTheValuesButNotTheHistory() {
		try (var scope = ops.scope()) {
			NDArray y = ops.affine(leaf(1, 2), 2, 0);
			NDArray detached = Torch.detach(y, scope.manager());
			assertNoHistory(detached);
			assertSame(scope.manager(), detached.getManager());
			assertArrayEquals(y.toFloatArray(), detached.toFloatArray());
		}
	}

	@Test
	void aLowRankLinearIsTheSumOfItsParts() {
		try (var scope = ops.scope()) {
			var manager = scope.manager();
			NDArray x = manager.create(new float[] { 1, 2, 3, -1, 0, 2 }).reshape(2, 3);
			NDArray y = manager.create(new float[] { 10, 20, 30, 40 }).reshape(2, 2);
			NDArray down = leaf(1, -1, 2).reshape(1, 3);
			NDArray up = leaf(3, 4).reshape(2, 1);
			NDArray result = ops.lowRankLinear(x, y, down, up, 0.5);
			// down(x) is 5 and 3.
			assertArrayEquals(new float[] { 17.5f, 30, 34.5f, 46 }, result.toFloatArray());
		}
	}

	@Test
	void aLowRankConvolutionEqualsTheConvolutionOfTheProduct() {
		try (var scope = ops.scope()) {
			var manager = scope.manager();
			NDArray x = manager.arange(2f * 5 * 6 * 7).sin().reshape(2, 5, 6, 7);
			NDArray down = manager.arange(3f * 5 * 9).cos().reshape(3, 5, 3, 3);
			NDArray up = manager.arange(4f * 3).sin().reshape(4, 3, 1, 1);
			NDArray whole = up.reshape(4, 3).matMul(down.reshape(3, 45)).reshape(4, 5, 3, 3);
			NDArray zero = manager.zeros(new Shape(2, 4, 3, 4));
			NDArray found = ops.lowRankConv2d(x, zero, down, up, 2, 1, 0.25);
			NDArray expected = ops.affine(ops.conv2d(x, whole, null, 2, 1), 0.25, 0);
			assertTrue(Reference.distance(found, expected) < 1e-5);
		}
	}
}
