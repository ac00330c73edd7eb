package org.easel.core.safetensors;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Objects;

/**
 * One tensor to be written.
 *
 * @param name its key
 * @param type how its numbers are stored
 * @param shape empty for a single number
 * @param bytes its numbers in little-endian order, row by row, from position to limit
 */
public record TensorData(String name, DType type, List<Long> shape, ByteBuffer bytes) {

	/** @throws IllegalArgumentException if the bytes are more or fewer than type and shape say */
	public TensorData {
		Objects.requireNonNull(name, "name");
		shape = List.copyOf(shape);
		long needed = Math.multiplyExact(TensorInfo.product(shape), type.bytes());
		if (bytes.remaining() != needed) {
			throw new IllegalArgumentException("Tensor " + name + " of type " + type + " and shape " + shape
					+ " needs " + needed + " bytes, but has " + bytes.remaining());
		}
	}

	/** A tensor of floats, stored as F32, F16 or BF16 (rounded to nearest even) or F64. */
	public static TensorData of(String name, DType type, List<Long> shape, float[] numbers) {
		return new TensorData(name, type, shape, Floats.encode(type, numbers));
	}
}
