package org.easel.training.optimizer;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.easel.core.settings.SettingValues;
import org.easel.djl.Script;
import org.easel.djl.Torch;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.Shape;

/** Adafactor as in Hugging Face's transformers: second moments kept as one row and one column per matrix. */
final class Adafactor extends SlotOptimizer {

	private final Script script = OptimizerScripts.compile("adafactor.torchscript");
	private final AdafactorOptions options;
	/** Means over the last axis; for a parameter with less than two axes its whole second moment. */
	private final Slot rows;
	/** Means over the axis before the last; one unused 0 for a parameter with less than two axes. */
	private final Slot columns;
	private final Optional<Slot> moments;

	Adafactor(List<ParameterGroup> groups, SettingValues settings, Torch torch) {
		this(ParameterGroup.parameters(groups), AdafactorOptions.of(settings), torch);
	}

	private Adafactor(List<Parameter> parameters, AdafactorOptions options, Torch torch) {
		this(options, Slot.zeros(torch.manager(), "exp_avg_sq_row", parameters, parameter -> rowShape(parameter.shape())),
				Slot.zeros(torch.manager(), "exp_avg_sq_col", parameters, parameter -> columnShape(parameter.shape())),
				options.beta1().isPresent() ? Optional.of(Slot.zeros(torch.manager(), "exp_avg", parameters)) : Optional.empty());
	}

	private Adafactor(AdafactorOptions options, Slot rows, Slot columns, Optional<Slot> moments) {
		super(Stream.concat(Stream.of(rows, columns), moments.stream()).toList());
		this.options = options;
		this.rows = rows;
		this.columns = columns;
		this.moments = moments;
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
	double rate(long step, double given) {
		return options.rate(step, given);
	}

	@Override
	void update(List<ParameterGroup> groups, List<NDArray> gradients, long step) {
		var rates = Arrays.stream(ParameterGroup.rates(groups)).map(given -> options.rate(step, given)).toArray();
		script.number("step", ParameterGroup.values(groups), gradients, rows.tensors(), columns.tensors(), moments.map(Slot::tensors).orElse(List.of()),
				rates, options.beta1().orElse(0), options.beta2(step), options.eps(), options.leastScale(), options.clipThreshold(),
				options.weightDecay(), options.scaleParameter(), moments.isPresent());
	}
}
