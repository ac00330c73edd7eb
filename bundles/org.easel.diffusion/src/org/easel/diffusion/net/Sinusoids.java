package org.easel.diffusion.net;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;

/** The sinusoidal embedding of numbers: cosines first, then sines, periods from 2 pi to 20,000 pi. */
public final class Sinusoids {

	private Sinusoids() {
	}

	/**
	 * @param values {@code [n]} float32
	 * @param width even
	 * @return {@code [n, width]}
	 */
	public static NDArray of(NDArray values, int width, NDManager manager) {
		float[] v = values.toFloatArray();
		int half = width / 2;
		var out = new float[v.length * width];
		for (int j = 0; j < half; j++) {
			float frequency = (float) Math.exp(-Math.log(10000) * j / half);
			for (int i = 0; i < v.length; i++) {
				float angle = v[i] * frequency;
				out[i * width + j] = (float) Math.cos(angle);
				out[i * width + half + j] = (float) Math.sin(angle);
			}
		}
		return manager.create(out, new Shape(v.length, width));
	}
}
