package org.easel.djl;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.Shape;

/**
 * Convolutions never read memory that nobody wrote. PyTorch's own do where the channels do not fill whole packs of 16: what
 * was in that memory before, a NaN for instance, comes out in the gradients.
 */
class ConvolutionGradientsTest {

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

	/** Fills freed memory of all sizes that a convolution may ask for with NaN. */
	private static void poison() {
		try (var scope = ops.scope()) {
			for (int power = 6; power <= 17; power++) {
				for (int i = 0; i < 8; i++) {
					scope.manager().full(new Shape((1L << power) + i * (1L << power) / 8), Float.NaN);
				}
			}
		}
	}

	private static NDArray waves(double from, long... shape) {
		NDArray x = ops.copy(ops.current().arange((float) new Shape(shape).size()).add((float) from).sin().reshape(shape));
		x.setRequiresGradient(true);
		return x;
	}

	@ParameterizedTest
	@CsvSource({ "3, 3, 1", "3, 8, 1", "3, 32, 1", "3, 4, 10", "3, 10, 4", "3, 24, 24", "3, 24, 40", "3, 40, 24", "3, 20, 32", "3, 32, 8", "3, 64, 3",
			"3, 96, 100", "1, 4, 4", "1, 8, 8", "1, 24, 40", "1, 20, 100" })
	void gradientsAreFiniteWhateverWasInMemory(int kernel, int in, int out) {
		var broken = new ArrayList<String>();
		for (int stride = 1; stride <= 2; stride++) {
			for (boolean bias : new boolean[] { true, false }) {
				for (int batch : new int[] { 1, 4 }) {
					broken.addAll(notFinite(kernel, in, out, stride, bias, batch));
				}
			}
		}
		assertEquals(List.of(), broken);
	}

	private static List<String> notFinite(int kernel, int in, int out, int stride, boolean withBias, int batch) {
		var broken = new ArrayList<String>();
		try (var scope = ops.scope()) {
			NDArray x = waves(1, batch, in, 8, 8);
			NDArray weight = waves(2, out, in, kernel, kernel);
			NDArray bias = withBias ? waves(3, out) : null;
			poison();
			NDArray y = ops.conv2d(x, weight, bias, stride, kernel / 2);
			Torch.backward(y, ops.copy(y.onesLike()));
			String what = "stride " + stride + ", batch " + batch + (withBias ? ", bias: " : ": ");
			check(broken, what + "output", y);
			check(broken, what + "gradient of x", x.getGradient());
			check(broken, what + "gradient of the weight", weight.getGradient());
		}
		return broken;
	}

	@ParameterizedTest
	@CsvSource({ "4, 24, 40", "8, 32, 32", "16, 4, 64", "12, 64, 4" })
	void gradientsOfLowRankConvolutionsAreFiniteToo(int dim, int in, int out) {
		var broken = new ArrayList<String>();
		try (var scope = ops.scope()) {
			NDArray x = waves(1, 2, in, 8, 8);
			NDArray down = waves(2, dim, in, 3, 3);
			NDArray up = waves(3, out, dim, 1, 1);
			NDArray y = waves(4, 2, out, 8, 8);
			poison();
			NDArray result = ops.lowRankConv2d(x, y, down, up, 1, 1, 0.5);
			Torch.backward(result, ops.copy(result.onesLike()));
			check(broken, "output", result);
			check(broken, "gradient of x", x.getGradient());
			check(broken, "gradient of down", down.getGradient());
			check(broken, "gradient of up", up.getGradient());
		}
		assertEquals(List.of(), broken);
	}

	private static void check(List<String> broken, String what, NDArray tensor) {
		for (float value : tensor.toFloatArray()) {
			if (!Float.isFinite(value)) {
				broken.add(what);
				return;
			}
		}
	}
}
