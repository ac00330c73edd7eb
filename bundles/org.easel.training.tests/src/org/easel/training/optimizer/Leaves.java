package org.easel.training.optimizer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.easel.djl.Torch;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;

/** Parameters whose values and gradients a test sets as it likes. */
final class Leaves implements AutoCloseable {

	private final Torch torch;
	private final NDManager manager;
	private final List<Parameter> parameters = new ArrayList<>();

	Leaves(Torch torch) {
		this.torch = torch;
		manager = torch.manager().newSubManager();
	}

	Leaves add(String name, float[] values, Shape shape) {
		var leaf = manager.create(values, shape);
		leaf.setRequiresGradient(true);
		parameters.add(new Parameter(name, leaf));
		return this;
	}

	List<Parameter> parameters() {
		return parameters;
	}

	List<ParameterGroup> group(double rate) {
		return List.of(new ParameterGroup("UNet", parameters, rate));
	}

	/** Sets the gradient of one parameter. */
	void gradient(int index, float[] gradient) {
		NDArray leaf = parameters.get(index).value();
		if (leaf.hasGradient()) {
			Torch.zeroGradient(leaf);
		}
		try (var scope = torch.ops().scope()) {
			Torch.backward(torch.ops().affine(leaf, 1, 0), scope.manager().create(gradient, leaf.getShape()));
		}
	}

	float[] gradient(int index) {
		try (var gradient = parameters.get(index).value().getGradient()) {
			return gradient.toFloatArray();
		}
	}

	Map<String, float[]> values() {
		var values = new LinkedHashMap<String, float[]>();
		parameters.forEach(parameter -> values.put(parameter.name(), parameter.value().toFloatArray()));
		return values;
	}

	/** The same parameters with values and memory of their own. */
	Leaves copy() {
		var copy = new Leaves(torch);
		parameters.forEach(parameter -> copy.add(parameter.name(), parameter.value().toFloatArray(), parameter.shape()));
		return copy;
	}

	/** A state in memory of its own, as if read from a file. */
	OptimizerState stored(OptimizerState state) {
		var tensors = new LinkedHashMap<String, NDArray>();
		state.tensors().forEach((name, tensor) -> tensors.put(name, manager.create(tensor.toFloatArray(), tensor.getShape())));
		return new OptimizerState(tensors, state.numbers());
	}

	int tensors() {
		return manager.getManagedArrays().size();
	}

	@Override
	public void close() {
		manager.close();
	}
}
