package org.easel.training.optimizer;

import java.util.List;

import org.easel.core.settings.SettingValues;
import org.easel.djl.Script;
import org.easel.djl.Torch;

import ai.djl.ndarray.NDArray;

/** Adam with weight decay apart from the gradient, as PyTorch's own. */
final class AdamW extends SlotOptimizer {

	private final Script script = OptimizerScripts.compile("adamw.torchscript");
	private final double beta1;
	private final double beta2;
	private final double eps;
	private final double decay;
	private final Slot first;
	private final Slot second;

	AdamW(List<ParameterGroup> groups, SettingValues settings, Torch torch) {
		this(Slot.zeros(torch.manager(), "exp_avg", ParameterGroup.parameters(groups)),
				Slot.zeros(torch.manager(), "exp_avg_sq", ParameterGroup.parameters(groups)), settings);
	}

	private AdamW(Slot first, Slot second, SettingValues settings) {
		super(List.of(first, second));
		this.first = first;
		this.second = second;
		beta1 = settings.real("beta1");
		beta2 = settings.real("beta2");
		eps = settings.real("eps");
		decay = settings.real("weight_decay");
	}

	@Override
	void update(List<ParameterGroup> groups, List<NDArray> gradients, long step) {
		script.number("step", ParameterGroup.values(groups), gradients, first.tensors(), second.tensors(), ParameterGroup.rates(groups), beta1, beta2, eps,
				decay, 1 - Math.pow(beta1, step), 1 - Math.pow(beta2, step));
	}
}
