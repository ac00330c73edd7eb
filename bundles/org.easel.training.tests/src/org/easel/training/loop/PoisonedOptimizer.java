package org.easel.training.loop;

import java.util.List;

import org.easel.djl.Torch;
import org.easel.training.optimizer.Optimizer;
import org.easel.training.optimizer.OptimizerState;
import org.easel.training.optimizer.ParameterGroup;

/** An optimizer that makes a parameter infinite in one of its steps. */
record PoisonedOptimizer(Optimizer sound, long[] stepsLeft) implements Optimizer {

	PoisonedOptimizer(Optimizer sound, long step) {
		this(sound, new long[] { step });
	}

	@Override
	public void step(List<ParameterGroup> groups) {
		sound.step(groups);
		if (--stepsLeft[0] == 0) {
			try (var off = Torch.noGradients()) {
				groups.getFirst().parameters().getFirst().value().muli(Float.POSITIVE_INFINITY);
			}
		}
	}

	@Override
	public double effectiveRate() {
		return sound.effectiveRate();
	}

	@Override
	public OptimizerState state() {
		return sound.state();
	}

	@Override
	public void restore(OptimizerState state) {
		sound.restore(state);
	}

	@Override
	public void close() {
		sound.close();
	}
}
