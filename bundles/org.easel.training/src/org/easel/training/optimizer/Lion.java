package org.easel.training.optimizer;

import java.util.List;

import org.easel.core.settings.SettingValues;
import org.easel.djl.Script;
import org.easel.djl.Torch;

import ai.djl.ndarray.NDArray;

/** Steps of equal size in the direction of the momentum's sign, with weight decay apart from the gradient (Chen and others). */
final class Lion extends SlotOptimizer {

	private final Script script = OptimizerScripts.compile("lion.torchscript");
	private final double beta1;
	private final double beta2;
	private final double decay;
	private final Slot moments;

	Lion(List<ParameterGroup> groups, SettingValues settings, Torch torch) {
		this(Slot.zeros(torch.manager(), "exp_avg", ParameterGroup.parameters(groups)), settings);
	}

	private Lion(Slot moments, SettingValues settings) {
		super(List.of(moments));
		this.moments = moments;
		beta1 = settings.real("beta1");
		beta2 = settings.real("beta2");
		decay = settings.real("weight_decay");
	}

	@Override
	void update(List<ParameterGroup> groups, List<NDArray> gradients, long step) {
		script.number("step", ParameterGroup.values(groups), gradients, moments.tensors(), ParameterGroup.rates(groups), beta1, beta2, decay);
	}
}
