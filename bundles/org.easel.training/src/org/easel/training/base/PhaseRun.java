package org.easel.training.base;

import java.io.IOException;
import java.util.List;
import java.util.function.IntFunction;

import org.easel.core.settings.SettingValues;
import org.easel.djl.Torch;
import org.easel.training.optimizer.GradientClipping;
import org.easel.training.optimizer.Optimizer;
import org.easel.training.optimizer.OptimizerFactory;
import org.easel.training.optimizer.Parameter;
import org.easel.training.optimizer.ParameterGroup;

import ai.djl.ndarray.NDArray;

/** One phase of a training from nothing: some steps of AdamW on some parameters, with their moving average, resumable. */
public final class PhaseRun {

	private static final int SAVE_SECONDS = 300;
	private static final double MAX_NORM = 1;

	private final Torch torch;
	private final BaseRecipe.Phase phase;
	private final List<Parameter> parameters;
	private final Optimizer optimizer;
	private final GradientClipping clipping = new GradientClipping(MAX_NORM);
	private final Average average;
	private final BaseState state;
	private final BaseTraining.Progress progress;

	/**
	 * @param parameters all that is trained, in an order that stays the same
	 * @param settings of the optimizer
	 * @param state where it is saved now and then, and taken up from
	 * @param progress told of each step
	 */
	public PhaseRun(Torch torch, BaseRecipe.Phase phase, List<Parameter> parameters, SettingValues settings,
			OptimizerFactory factory, BaseState state, BaseTraining.Progress progress) {
		this.torch = torch;
		this.phase = phase;
		this.parameters = parameters;
		this.optimizer = factory.create(List.of(new ParameterGroup("model", parameters, 0)), settings, torch);
		this.average = new Average(parameters, phase.averaging(), torch);
		this.state = state;
		this.progress = progress;
	}

	/**
	 * Trains from where the state left off to the end of the phase, then makes the average the model.
	 *
	 * @param loss the loss of a step, counted from 1, a scalar in the current scope
	 * @return false if it was asked to stop before the end
	 */
	public boolean run(IntFunction<NDArray> loss) throws IOException {
		int step = state.restore(parameters, average, optimizer);
		long saved = System.nanoTime();
		while (step < phase.steps()) {
			if (progress.stopRequested()) {
				state.save(step, parameters, average, optimizer);
				return false;
			}
			step++;
			step(step, loss);
			if (System.nanoTime() - saved > SAVE_SECONDS * 1_000_000_000L) {
				state.save(step, parameters, average, optimizer);
				progress.saved(state.name(), step, average.tensors(), parameters);
				saved = System.nanoTime();
			}
		}
		state.save(step, parameters, average, optimizer);
		average.apply();
		optimizer.close();
		return true;
	}

	private void step(int step, IntFunction<NDArray> loss) {
		long start = System.nanoTime();
		float value;
		try (var scope = torch.ops().scope()) {
			NDArray result = loss.apply(step);
			value = result.getFloat();
			if (!Float.isFinite(value)) {
				throw new IllegalStateException("The loss of step " + step + " is " + value + "; lower the rate in the recipe.");
			}
			Torch.backward(result, scope.manager().ones(result.getShape()));
			clipping.clip(parameters);
			optimizer.step(List.of(new ParameterGroup("model", parameters, phase.rate(step))));
			parameters.forEach(p -> Torch.zeroGradient(p.value()));
		}
		average.follow(step);
		progress.step(state.name(), step, phase.steps(), value, (System.nanoTime() - start) / 1e9);
	}
}
