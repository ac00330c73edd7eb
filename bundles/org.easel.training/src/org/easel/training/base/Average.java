package org.easel.training.base;

import java.util.ArrayList;
import java.util.List;

import org.easel.djl.Script;
import org.easel.djl.Torch;
import org.easel.training.optimizer.Parameter;

import ai.djl.ndarray.NDArray;

/** Exponential moving average of parameters. */
final class Average {

	private static final String SCRIPT = """
			  def follow(self: __torch__.Ops,
			    averages: List[Tensor],
			    values: List[Tensor],
			    share: float) -> float:
			    for i in range(torch.len(averages)):
			      _0 = torch.lerp_(averages[i], values[i], share)
			    return 0.
			""";

	private final Script script = Script.compile(SCRIPT);
	private final List<NDArray> values;
	private final List<NDArray> averages = new ArrayList<>();
	private final double decay;

	Average(List<Parameter> parameters, double decay, Torch torch) {
		this.values = parameters.stream().map(Parameter::value).toList();
		this.decay = decay;
		try (var off = Torch.noGradients()) {
			for (NDArray value : values) {
				var copy = value.duplicate();
				copy.attach(torch.manager());
				averages.add(copy);
			}
		}
	}

	/** Moves the average towards the parameters; faster in the first steps, since the first values mean nothing. */
	void follow(int step) {
		double kept = Math.min(decay, (1.0 + step) / (10.0 + step));
		try (var off = Torch.noGradients()) {
			script.number("follow", averages, values, 1 - kept);
		}
	}

	List<NDArray> tensors() {
		return averages;
	}

	/** Replaces the parameters by their average. */
	void apply() {
		try (var off = Torch.noGradients()) {
			script.number("follow", values, averages, 1.0);
		}
	}
}
