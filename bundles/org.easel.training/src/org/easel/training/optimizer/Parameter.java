package org.easel.training.optimizer;

import java.util.Objects;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.Shape;

/**
 * A tensor that training changes.
 *
 * @param name unique among all parameters of a run; the optimizer's state is stored under it
 * @param value float32 leaf that asked for a gradient; its gradient is what the last backward pass added up
 */
public record Parameter(String name, NDArray value) {

	public Parameter {
		Objects.requireNonNull(name, "name");
		Objects.requireNonNull(value, "value");
	}

	/** The value's shape. */
	public Shape shape() {
		return value.getShape();
	}
}
