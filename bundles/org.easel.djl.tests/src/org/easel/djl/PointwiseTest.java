package org.easel.djl;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.Shape;

/** What is computed another way than by PyTorch's convolution has its values and gradients. */
class PointwiseTest {

	private static final double LIMIT = 1e-6;
	/** Sums of many products, in another order. */
	private static final double GRADIENT_LIMIT = 4e-6;
	private static final String CONVOLUTION = """
			  def conv(self: __torch__.Ops,
			    x: Tensor,
			    w: Tensor,
			    b: Tensor,
			    stride: int,
			    padding: int) -> Tensor:
			    return torch.conv2d(x, w, b, [stride, stride], [padding, padding])
			  def low_rank(self: __torch__.Ops,
			    x: Tensor,
			    y: Tensor,
			    down: Tensor,
			    up: Tensor) -> Tensor:
			    return torch.add(y, torch.mul(torch.conv2d(torch.conv2d(x, down), up), 0.75))
			""";

	private static Torch torch;
	private static Ops ops;
	private static Script script;

	@BeforeAll
	static void start() {
		torch = Torch.start(1);
		ops = torch.ops();
		script = Script.compile(CONVOLUTION);
	}

	@AfterAll
	static void stop() {
		torch.close();
	}

	private static NDArray waves(double from, double factor, long... shape) {
		NDArray x = ops.affine(ops.current().arange((float) new Shape(shape).size()).add((float) from).sin().reshape(shape), factor, 0);
		NDArray leaf = Torch.detach(x, ops.current());
		leaf.setRequiresGradient(true);
		return leaf;
	}

	/** Values and gradients are equal. */
	private static void assertSame(NDArray found, NDArray wanted, List<NDArray> leaves) {
		assertTrue(Reference.distance(found, wanted) <= LIMIT, () -> "values " + Reference.distance(found, wanted) + " off");
		var gradients = Stream.of(found, wanted).map(y -> {
			leaves.forEach(Torch::zeroGradient);
			// A new one each time: a leaf that is only added takes it as its gradient, and the next zeroGradient empties it.
			Torch.backward(y, waves(7, 1, y.getShape().getShape()));
			return leaves.stream().map(leaf -> leaf.getGradient().toFloatArray()).toList();
		}).toList();
		for (int i = 0; i < leaves.size(); i++) {
			double distance = Reference.distance(gradients.get(0).get(i), gradients.get(1).get(i));
			assertTrue(distance <= GRADIENT_LIMIT, "gradient " + i + " is " + distance + " off");
		}
	}

	@ParameterizedTest
	@CsvSource({ "1, 4, 24, 40, 1", "1, 1, 7, 3, 1", "1, 2, 64, 64, 1", "3, 1, 12, 20, 1", "3, 1, 16, 32, 2" })
	void convolutions(int kernel, int batch, int in, int out, int stride) {
		try (var scope = ops.scope()) {
			NDArray x = waves(1, 1, batch, in, 6, 8);
			NDArray weight = waves(2, 0.2, out, in, kernel, kernel);
			NDArray bias = waves(3, 1, out);
			NDArray zero = scope.manager().zeros(new Shape(out));
			NDArray wanted = script.call(scope.manager(), "conv", x, weight, bias, stride, kernel / 2);
			assertSame(ops.conv2d(x, weight, bias, stride, kernel / 2), wanted, List.of(x, weight, bias));
			wanted = script.call(scope.manager(), "conv", x, weight, zero, stride, kernel / 2);
			assertSame(ops.conv2d(x, weight, null, stride, kernel / 2), wanted, List.of(x, weight));
		}
	}

	@ParameterizedTest
	@CsvSource({ "1, 5", "4, 16" })
	void lowRankConvolutions(int batch, int dim) {
		try (var scope = ops.scope()) {
			NDArray x = waves(1, 1, batch, 24, 6, 8);
			NDArray y = waves(2, 1, batch, 40, 6, 8);
			NDArray down = waves(3, 0.2, dim, 24, 1, 1);
			NDArray up = waves(4, 0.2, 40, dim, 1, 1);
			NDArray wanted = script.call(scope.manager(), "low_rank", x, y, down, up);
			assertSame(ops.lowRankConv2d(x, y, down, up, 1, 0, 0.75), wanted, List.of(x, y, down, up));
		}
	}
}
