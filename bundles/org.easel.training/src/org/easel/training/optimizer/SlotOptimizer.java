package org.easel.training.optimizer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.easel.djl.Torch;

import ai.djl.ndarray.NDArray;

/** An optimizer that remembers some slots and how many steps it made. */
abstract class SlotOptimizer implements Optimizer {

	private static final String STEPS = "step";

	private final List<Slot> slots;
	private long steps;
	private double rate;

	/** @param slots all that is remembered; closed with this */
	SlotOptimizer(List<Slot> slots) {
		this.slots = List.copyOf(slots);
	}

	/**
	 * Changes the parameters; gradients are off.
	 *
	 * @param step number of this step, from 1
	 */
	abstract void update(List<ParameterGroup> groups, List<NDArray> gradients, long step);

	/** The rate that this step really has where the group's is {@code given}. */
	double rate(long step, double given) {
		return given;
	}

	@Override
	public void step(List<ParameterGroup> groups) {
		steps++;
		rate = rate(steps, ParameterGroup.greatestRate(groups));
		try (var off = Torch.noGradients(); var gradients = Gradients.ofGroups(groups)) {
			update(groups, gradients.tensors(), steps);
		}
	}

	@Override
	public double effectiveRate() {
		return rate;
	}

	@Override
	public OptimizerState state() {
		var tensors = new LinkedHashMap<String, NDArray>();
		slots.forEach(slot -> slot.into(tensors));
		return new OptimizerState(tensors, Map.of(STEPS, (double) steps));
	}

	@Override
	public void restore(OptimizerState state) {
		long restored = (long) state.number(STEPS);
		slots.forEach(slot -> slot.restore(state));
		steps = restored;
	}

	@Override
	public void close() {
		slots.forEach(Slot::close);
	}
}
