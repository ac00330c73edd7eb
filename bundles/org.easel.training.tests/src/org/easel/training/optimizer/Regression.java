package org.easel.training.optimizer;

import java.util.List;

import org.easel.core.random.CounterRandom;
import org.easel.djl.Torch;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;

/** The smallest thing to learn: a linear layer that shall do what another one does. */
final class Regression implements AutoCloseable {

	private static final int EXAMPLES = 32;
	private static final int IN = 4;
	private static final int OUT = 3;

	private final Torch torch;
	private final NDManager manager;
	private final NDArray input;
	private final NDArray target;
	private final NDArray weight;

	Regression(Torch torch) {
		this.torch = torch;
		manager = torch.manager().newSubManager();
		input = random(0, EXAMPLES, IN);
		target = input.matMul(random(1, IN, OUT));
		weight = manager.zeros(new Shape(OUT, IN));
		weight.setRequiresGradient(true);
	}

	private NDArray random(int stream, int rows, int columns) {
		var values = new float[rows * columns];
		new CounterRandom(5, 0, stream).fillGaussian(values);
		return manager.create(values, new Shape(rows, columns));
	}

	List<ParameterGroup> groups(double rate) {
		return List.of(new ParameterGroup("layer", List.of(new Parameter("weight", weight)), rate));
	}

	double loss() {
		try (var scope = torch.ops().scope()) {
			return difference().square().mean().getFloat();
		}
	}

	/** Sets the gradient of the mean squared error. */
	void backward() {
		if (weight.hasGradient()) {
			Torch.zeroGradient(weight);
		}
		try (var scope = torch.ops().scope()) {
			var difference = difference();
			Torch.backward(difference, Torch.detach(difference, scope.manager()).mul(2.0 / (EXAMPLES * OUT)));
		}
	}

	private NDArray difference() {
		var ops = torch.ops();
		return ops.add(ops.linear(input, weight, null), ops.affine(target, -1, 0));
	}

	@Override
	public void close() {
		manager.close();
	}
}
