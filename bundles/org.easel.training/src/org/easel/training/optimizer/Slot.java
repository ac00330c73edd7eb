package org.easel.training.optimizer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.easel.djl.Torch;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;

/** One float32 tensor of an optimizer's state for every parameter, such as all first moments. */
public final class Slot implements AutoCloseable {

	private final String name;
	private final List<String> parameters;
	private final List<NDArray> tensors;

	private Slot(String name, List<String> parameters, List<NDArray> tensors) {
		this.name = name;
		this.parameters = parameters;
		this.tensors = tensors;
	}

	/**
	 * Zeros of the parameters' shapes.
	 *
	 * @param name the slot's name in the state, such as {@code exp_avg}
	 */
	public static Slot zeros(NDManager manager, String name, List<Parameter> parameters) {
		return zeros(manager, name, parameters, Parameter::shape);
	}

	/** Zeros of a shape that depends on the parameter. */
	public static Slot zeros(NDManager manager, String name, List<Parameter> parameters, Function<Parameter, Shape> shape) {
		return new Slot(name, parameters.stream().map(Parameter::name).toList(),
				parameters.stream().map(parameter -> manager.zeros(shape.apply(parameter), DataType.FLOAT32)).toList());
	}

	/** Copies of the parameters as they are now. */
	public static Slot copies(NDManager manager, String name, List<Parameter> parameters) {
		var slot = zeros(manager, name, parameters);
		slot.fill(parameters.stream().map(Parameter::value).toList());
		return slot;
	}

	/** The tensors in the parameters' order, to be changed in place. */
	public List<NDArray> tensors() {
		return tensors;
	}

	/** Adds the tensors to a state under {@code slot/parameter}. */
	public void into(Map<String, NDArray> state) {
		for (int i = 0; i < tensors.size(); i++) {
			state.put(key(i), tensors.get(i));
		}
	}

	/**
	 * Takes the values of a state.
	 *
	 * @throws IllegalArgumentException if one is missing or of another shape; nothing is changed then
	 */
	public void restore(OptimizerState state) {
		var values = new ArrayList<NDArray>();
		for (int i = 0; i < tensors.size(); i++) {
			var value = state.tensor(key(i));
			if (!value.getShape().equals(tensors.get(i).getShape())) {
				throw new IllegalArgumentException("\"" + key(i) + "\" in the optimizer's state has the shape " + value.getShape() + ", not "
						+ tensors.get(i).getShape() + ". It was written for another network.");
			}
			values.add(value);
		}
		fill(values);
	}

	private void fill(List<NDArray> values) {
		try (var off = Torch.noGradients()) {
			OptimizerScripts.compile("slot.torchscript").number("copy", tensors, values);
		}
	}

	private String key(int index) {
		return name + "/" + parameters.get(index);
	}

	@Override
	public void close() {
		tensors.forEach(NDArray::close);
	}
}
