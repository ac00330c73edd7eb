package org.easel.benchmarks;

import java.util.Arrays;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;

/** Numbers by a formula that the program on the other side uses too: {@code sin(0.7 i + phase)}. */
final class Waves {

	private Waves() {
	}

	/** @param factor what each number is multiplied by, after rounding to float32 */
	static NDArray of(NDManager manager, double phase, double factor, long... shape) {
		var values = new float[Math.toIntExact(Arrays.stream(shape).reduce(1, Math::multiplyExact))];
		for (int i = 0; i < values.length; i++) {
			values[i] = (float) ((float) Math.sin(0.7 * i + phase) * factor);
		}
		return manager.create(values, new Shape(shape));
	}
}
