package org.easel.training.optimizer;

import java.util.LinkedHashMap;
import java.util.List;

import org.easel.core.settings.SettingValues;
import org.easel.djl.Script;
import org.easel.djl.Torch;

import ai.djl.ndarray.NDArray;

/** Adam that finds its own step size: the distance from the start, estimated anew at each step (Mishchenko and Defazio). */
final class Prodigy implements Optimizer {

	private final Script script = OptimizerScripts.compile("prodigy.torchscript");
	private final Torch torch;
	private final ProdigyOptions options;
	private final Slot starts;
	private final Slot first;
	private final Slot second;
	private final Slot sums;
	private ProdigyEstimate estimate;
	private double rate;

	Prodigy(List<ParameterGroup> groups, SettingValues settings, Torch torch) {
		commonRate(groups);
		this.torch = torch;
		options = ProdigyOptions.of(settings);
		estimate = ProdigyEstimate.start(options.d0());
		var parameters = ParameterGroup.parameters(groups);
		starts = Slot.copies(torch.manager(), "p0", parameters);
		first = Slot.zeros(torch.manager(), "exp_avg", parameters);
		second = Slot.zeros(torch.manager(), "exp_avg_sq", parameters);
		sums = Slot.zeros(torch.manager(), "s", parameters);
	}

	/** The one rate of all groups that are trained. */
	private static double commonRate(List<ParameterGroup> groups) {
		double common = ParameterGroup.greatestRate(groups);
		for (var group : groups) {
			if (group.learningRate() != common && group.learningRate() != 0) {
				throw new IllegalArgumentException("Prodigy finds one step size for all parameters, so every part needs the same learning rate or 0: "
						+ group.name() + " has " + group.learningRate() + ", another part " + common
						+ ". Give both the same rate (1 is usual), set one to 0, or choose AdamW.");
			}
		}
		return common;
	}

	@Override
	public void step(List<ParameterGroup> groups) {
		double common = commonRate(groups);
		try (var off = Torch.noGradients(); var gradients = Gradients.ofGroups(groups); var scope = torch.ops().scope()) {
			var values = ParameterGroup.values(groups);
			double stepSize = estimate.d() * common * options.biasCorrection(estimate.steps());
			var totals = script.call(scope.manager(), "measure", values, starts.tensors(), gradients.tensors(), first.tensors(), second.tensors(),
					sums.tensors(), ParameterGroup.rates(groups), options.beta1(), options.beta2(), options.beta3(), estimate.d(),
					estimate.d() / options.d0(), stepSize, options.safeguardWarmup() ? estimate.d() : stepSize,
					options.decouple() ? 0. : options.weightDecay(), estimate.numerator() * options.beta3()).toDoubleArray();
			if (totals[1] != 0) {
				estimate = estimate.next(totals[0], totals[1], options);
				script.number("move", values, first.tensors(), second.tensors(), stepSize, options.decouple() ? options.weightDecay() : 0.,
						estimate.d() * options.eps());
			}
			rate = estimate.d() * common;
		}
	}

	@Override
	public double effectiveRate() {
		return rate;
	}

	@Override
	public OptimizerState state() {
		var tensors = new LinkedHashMap<String, NDArray>();
		for (var slot : List.of(starts, first, second, sums)) {
			slot.into(tensors);
		}
		return new OptimizerState(tensors, estimate.numbers());
	}

	@Override
	public void restore(OptimizerState state) {
		var restored = ProdigyEstimate.of(state);
		for (var slot : List.of(starts, first, second, sums)) {
			slot.restore(state);
		}
		estimate = restored;
	}

	@Override
	public void close() {
		for (var slot : List.of(starts, first, second, sums)) {
			slot.close();
		}
	}
}
