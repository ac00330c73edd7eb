package org.easel.examples.sgd;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.easel.djl.Torch;
import org.easel.training.optimizer.Optimizer;
import org.easel.training.optimizer.OptimizerState;
import org.easel.training.optimizer.ParameterGroup;
import org.easel.training.optimizer.Slot;

import ai.djl.ndarray.NDArray;

/** Steps down the gradient, with momentum: v = momentum * v + gradient, value = value - rate * v. */
final class Sgd implements Optimizer {

	private final double momentum;
	private final Slot velocities;
	private double rate;

	Sgd(List<ParameterGroup> groups, double momentum, Torch torch) {
		this.momentum = momentum;
		velocities = Slot.zeros(torch.manager(), "velocity", ParameterGroup.parameters(groups));
	}

	@Override
	public void step(List<ParameterGroup> groups) {
		var velocity = velocities.tensors().iterator();
		// A tensor that wants a gradient may be changed in place only while gradients are off.
		try (var off = Torch.noGradients()) {
			for (var group : groups) {
				for (var parameter : group.parameters()) {
					step(parameter.value(), velocity.next(), group.learningRate());
				}
			}
		}
		rate = ParameterGroup.greatestRate(groups);
	}

	private void step(NDArray value, NDArray velocity, double rate) {
		try (var gradient = value.getGradient()) {
			velocity.muli(momentum).addi(gradient);
		}
		try (var change = velocity.mul(rate)) {
			value.subi(change);
		}
	}

	@Override
	public double effectiveRate() {
		return rate;
	}

	@Override
	public OptimizerState state() {
		var tensors = new LinkedHashMap<String, NDArray>();
		velocities.into(tensors);
		return new OptimizerState(tensors, Map.of());
	}

	@Override
	public void restore(OptimizerState state) {
		velocities.restore(state);
	}

	@Override
	public void close() {
		velocities.close();
	}
}
