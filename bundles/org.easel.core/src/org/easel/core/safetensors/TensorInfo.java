package org.easel.core.safetensors;

import java.util.List;

/**
 * What a header says of one tensor.
 *
 * @param name its key
 * @param type how its numbers are stored
 * @param shape empty for a single number; a 0 in it means no numbers at all
 * @param begin the first byte, counted from the start of the data section
 * @param end the byte after the last
 */
public record TensorInfo(String name, DType type, List<Long> shape, long begin, long end) {

	public TensorInfo {
		shape = List.copyOf(shape);
	}

	/** How many bytes it takes. */
	public long size() {
		return end - begin;
	}

	/** How many numbers it has. */
	public long elements() {
		return size() / type.bytes();
	}

	/**
	 * The product of a shape; 1 for an empty one.
	 *
	 * @throws ArithmeticException where it goes beyond 63 bits
	 */
	static long product(List<Long> shape) {
		if (shape.contains(0L)) {
			return 0;
		}
		long product = 1;
		for (long side : shape) {
			product = Math.multiplyExact(product, side);
		}
		return product;
	}
}
