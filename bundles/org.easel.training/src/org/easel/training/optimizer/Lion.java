package org.easel.training.optimizer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.easel.core.settings.SettingValues;
import org.easel.djl.Script;
import org.easel.djl.Torch;

import ai.djl.ndarray.NDArray;

/** Steps of equal size in the direction of the momentum's sign, with weight decay apart from the gradient (Chen and others). */
final class Lion implements Optimizer {

	private final Script script = OptimizerScripts.compile("lion.torchscript");
	private final double beta1;
	private final double beta2;
	private final double decay;
	private final Slot moments;
	private double rate;

	Lion(List<ParameterGroup> groups, SettingValues settings, Torch torch) {
		beta1 = settings.real("beta1");
		beta2 = settings.real("beta2");
		decay = settings.real("weight_decay");
		moments = Slot.zeros(torch.manager(), "exp_avg", ParameterGroup.parameters(groups));
	}

	@Override
	public void step(List<ParameterGroup> groups) {
		rate = ParameterGroup.greatestRate(groups);
		try (var off = Torch.noGradients(); var gradients = Gradients.ofGroups(groups)) {
			script.number("step", ParameterGroup.values(groups), gradients.tensors(), moments.tensors(), ParameterGroup.rates(groups), beta1, beta2, decay);
		}
	}

	@Override
	public double effectiveRate() {
		return rate;
	}

	@Override
	public OptimizerState state() {
		var tensors = new LinkedHashMap<String, NDArray>();
		moments.into(tensors);
		return new OptimizerState(tensors, Map.of());
	}

	@Override
	public void restore(OptimizerState state) {
		moments.restore(state);
	}

	@Override
	public void close() {
		moments.close();
	}
}
