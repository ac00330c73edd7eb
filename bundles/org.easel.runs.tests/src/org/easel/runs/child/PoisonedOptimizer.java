package org.easel.runs.child;

import java.util.List;

import org.easel.core.settings.SettingValues;
import org.easel.djl.Torch;
import org.easel.training.optimizer.AdamWFactory;
import org.easel.training.optimizer.Optimizer;
import org.easel.training.optimizer.OptimizerFactory;
import org.easel.training.optimizer.OptimizerState;
import org.easel.training.optimizer.ParameterGroup;

/** AdamW whose sixth step makes a parameter infinite, so that the next loss is no number. */
public final class PoisonedOptimizer implements OptimizerFactory {

	static final int STEP = 6;

	@Override
	public Optimizer create(List<ParameterGroup> groups, SettingValues settings, Torch torch) {
		return new Poisoned(new AdamWFactory().create(groups, settings, torch), new int[] { STEP });
	}

	private record Poisoned(Optimizer sound, int[] left) implements Optimizer {

		@Override
		public void step(List<ParameterGroup> groups) {
			sound.step(groups);
			if (--left[0] == 0) {
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
}
