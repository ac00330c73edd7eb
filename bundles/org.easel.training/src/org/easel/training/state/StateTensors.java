package org.easel.training.state;

import java.util.Arrays;

import org.easel.core.safetensors.DType;
import org.easel.core.safetensors.Floats;
import org.easel.core.safetensors.TensorData;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;

/** Tensors between the engine and a state. */
public final class StateTensors {

	private StateTensors() {
	}

	/** A float32 tensor as it is now, without a copy: to be written before it changes. */
	public static TensorData view(String name, NDArray tensor) {
		var shape = Arrays.stream(tensor.getShape().getShape()).boxed().toList();
		return new TensorData(name, DType.F32, shape, tensor.toByteBuffer(true));
	}

	/** A tensor of a state in the engine. */
	public static NDArray create(TensorData stored, NDManager manager) {
		return manager.create(Floats.decode(stored.type(), stored.bytes()), new Shape(stored.shape()));
	}
}
