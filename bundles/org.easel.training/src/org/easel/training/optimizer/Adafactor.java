package org.easel.training.optimizer;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.easel.core.settings.SettingValues;
import org.easel.djl.Script;
import org.easel.djl.Torch;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.Shape;

/** Adafactor as in Hugging Face's transformers: second moments kept as one row and one column per matrix. */
final class Adafactor implements Optimizer {

	private static final String STEPS = "step";

	private final Script script = OptimizerScripts.compile("adafactor.torchscript");
	private final AdafactorOptions options;
	/** Means over the last axis; for a parameter with less than two axes its whole second moment. */
	private final Slot rows;
	/** Means over the axis before the last; one unused 0 for a parameter with less than two axes. */
	private final Slot columns;
	private final Optional<Slot> moments;
	private long steps;
	private double rate;

	Adafactor(List<ParameterGroup> groups, SettingValues settings, Torch torch) {
		options = AdafactorOptions.of(settings);
		var parameters = ParameterGroup.parameters(groups);
		rows = Slot.zeros(torch.manager(), "exp_avg_sq_row", parameters, parameter -> rowShape(parameter.shape()));
		columns = Slot.zeros(torch.manager(), "exp_avg_sq_col", parameters, parameter -> columnShape(parameter.shape()));
		moments = options.beta1().isPresent() ? Optional.of(Slot.zeros(torch.manager(), "exp_avg", parameters)) : Optional.empty();
	}

	private static Shape rowShape(Shape shape) {
		int axes = shape.dimension();
		return axes < 2 ? shape : shape.slice(0, axes - 1);
	}

	private static Shape columnShape(Shape shape) {
		int axes = shape.dimension();
		return axes < 2 ? new Shape(1) : shape.slice(0, axes - 2).addAll(shape.slice(axes - 1));
	}

	@Override
	public void step(List<ParameterGroup> groups) {
		steps++;
		rate = options.rate(steps, ParameterGroup.greatestRate(groups));
		var rates = Arrays.stream(ParameterGroup.rates(groups)).map(given -> options.rate(steps, given)).toArray();
		try (var off = Torch.noGradients(); var gradients = Gradients.ofGroups(groups)) {
			script.number("step", ParameterGroup.values(groups), gradients.tensors(), rows.tensors(), columns.tensors(),
					moments.map(Slot::tensors).orElse(List.of()), rates, options.beta1().orElse(0), options.beta2(steps), options.eps(),
					options.leastScale(), options.clipThreshold(), options.weightDecay(), options.scaleParameter(), moments.isPresent());
		}
	}

	@Override
	public double effectiveRate() {
		return rate;
	}

	@Override
	public OptimizerState state() {
		var tensors = new LinkedHashMap<String, NDArray>();
		rows.into(tensors);
		columns.into(tensors);
		moments.ifPresent(slot -> slot.into(tensors));
		return new OptimizerState(tensors, Map.of(STEPS, (double) steps));
	}

	@Override
	public void restore(OptimizerState state) {
		long restored = (long) state.number(STEPS);
		rows.restore(state);
		columns.restore(state);
		moments.ifPresent(slot -> slot.restore(state));
		steps = restored;
	}

	@Override
	public void close() {
		rows.close();
		columns.close();
		moments.ifPresent(Slot::close);
	}
}
