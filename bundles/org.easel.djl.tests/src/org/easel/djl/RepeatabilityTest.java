package org.easel.djl;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.Shape;

/** The tenth call of a block gives the first one's bits, in gradients as well. */
class RepeatabilityTest {

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
	void aBlockGivesTheSameBitsAgainAndAgain() {
		float[][] first = block();
		for (int i = 0; i < 12; i++) {
			float[][] again = block();
			for (int k = 0; k < first.length; k++) {
				assertArrayEquals(first[k], again[k], 0f, "call " + (i + 2) + ", tensor " + k);
			}
		}
	}

	private static float[][] block() {
		var ops = torch.ops();
		try (var scope = ops.scope()) {
			NDArray x = waves(2, 32, 8, 8);
			NDArray weight = waves(32, 32, 3, 3);
			NDArray norm = waves(32);
			NDArray h = ops.conv2d(ops.groupNormSilu(x, norm, norm, 8, 1e-5), weight, norm, 1, 1);
			NDArray tokens = ops.imageToTokens(h);
			NDArray mixed = ops.geglu(ops.attention(tokens, tokens, tokens, 4, false));
			Torch.backward(mixed, ops.affine(mixed, 0.3, 1));
			return new float[][] { mixed.toFloatArray(), x.getGradient().toFloatArray(), weight.getGradient().toFloatArray(),
					norm.getGradient().toFloatArray() };
		}
	}

	private static NDArray waves(long... shape) {
		var ops = torch.ops();
		NDArray x = ops.copy(ops.current().arange((float) new Shape(shape).size()).sin().reshape(shape));
		x.setRequiresGradient(true);
		return x;
	}
}
