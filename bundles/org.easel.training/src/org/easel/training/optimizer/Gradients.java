package org.easel.training.optimizer;

import java.util.ArrayList;
import java.util.List;

import ai.djl.ndarray.NDArray;

/**
 * The gradients of parameters, in their order. Each is a new handle on the gradient itself: changing one in place changes
 * what the next reader sees. Close it after use, or the handles stay as long as the parameters.
 */
public final class Gradients implements AutoCloseable {

	private final List<NDArray> tensors;

	private Gradients(List<NDArray> tensors) {
		this.tensors = tensors;
	}

	/** The gradients of all parameters; zeros where no backward pass reached one. */
	public static Gradients of(List<Parameter> parameters) {
		var tensors = new ArrayList<NDArray>(parameters.size());
		for (var parameter : parameters) {
			tensors.add(parameter.value().getGradient());
		}
		return new Gradients(tensors);
	}

	/** The gradients of all parameters of the groups, one group after the other. */
	public static Gradients ofGroups(List<ParameterGroup> groups) {
		return of(ParameterGroup.parameters(groups));
	}

	/** The gradients in the parameters' order; closed with this. */
	public List<NDArray> tensors() {
		return List.copyOf(tensors);
	}

	@Override
	public void close() {
		tensors.forEach(NDArray::close);
	}
}
