package org.easel.training.optimizer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.easel.core.settings.SettingValues;
import org.easel.djl.Script;
import org.easel.djl.Torch;

import ai.djl.ndarray.NDArray;

/** Adam with weight decay apart from the gradient, as PyTorch's own. */
final class AdamW implements Optimizer {

	private static final String STEPS = "step";

	private final Script script = OptimizerScripts.compile("adamw.torchscript");
	private final double beta1;
	private final double beta2;
	private final double eps;
	private final double decay;
	private final Slot first;
	private final Slot second;
	private long steps;
	private double rate;

	AdamW(List<ParameterGroup> groups, SettingValues settings, Torch torch) {
		beta1 = settings.real("beta1");
		beta2 = settings.real("beta2");
		eps = settings.real("eps");
		decay = settings.real("weight_decay");
		var parameters = ParameterGroup.parameters(groups);
		first = Slot.zeros(torch.manager(), "exp_avg", parameters);
		second = Slot.zeros(torch.manager(), "exp_avg_sq", parameters);
	}

	@Override
	public void step(List<ParameterGroup> groups) {
		steps++;
		rate = ParameterGroup.greatestRate(groups);
		try (var off = Torch.noGradients(); var gradients = Gradients.ofGroups(groups)) {
			script.number("step", ParameterGroup.values(groups), gradients.tensors(), first.tensors(), second.tensors(),
					ParameterGroup.rates(groups), beta1, beta2, eps, decay, 1 - Math.pow(beta1, steps), 1 - Math.pow(beta2, steps));
		}
	}

	@Override
	public double effectiveRate() {
		return rate;
	}

	@Override
	public OptimizerState state() {
		var tensors = new LinkedHashMap<String, NDArray>();
		first.into(tensors);
		second.into(tensors);
		return new OptimizerState(tensors, Map.of(STEPS, (double) steps));
	}

	@Override
	public void restore(OptimizerState state) {
		long restored = (long) state.number(STEPS);
		first.restore(state);
		second.restore(state);
		steps = restored;
	}

	@Override
	public void close() {
		first.close();
		second.close();
	}
}
