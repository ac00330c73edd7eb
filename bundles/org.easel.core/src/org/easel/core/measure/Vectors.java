package org.easel.core.measure;

import java.util.List;

/** Sums over vectors, in double precision. */
public final class Vectors {

	private Vectors() {
	}

	/** The sum of products; both have one length. */
	public static double dot(double[] a, double[] b) {
		double sum = 0;
		for (int i = 0; i < a.length; i++) {
			sum += a[i] * b[i];
		}
		return sum;
	}

	/**
	 * The mean of vectors.
	 *
	 * @throws IllegalArgumentException if there are none, or their lengths differ
	 */
	public static double[] mean(List<float[]> vectors) {
		if (vectors.isEmpty()) {
			throw new IllegalArgumentException("There are no features to take a mean of.");
		}
		var mean = new double[vectors.getFirst().length];
		for (var vector : vectors) {
			if (vector.length != mean.length) {
				throw new IllegalArgumentException("Features of " + vector.length + " and of " + mean.length + " numbers cannot be compared; take one tagger for all.");
			}
			for (int i = 0; i < mean.length; i++) {
				mean[i] += vector[i] / (double) vectors.size();
			}
		}
		return mean;
	}

	/** The same direction with length 1; a vector of zeros stays. */
	public static float[] unit(float[] vector) {
		double square = 0;
		for (float each : vector) {
			square += (double) each * each;
		}
		double scale = square > 0 ? 1 / Math.sqrt(square) : 0;
		var unit = new float[vector.length];
		for (int i = 0; i < unit.length; i++) {
			unit[i] = (float) (vector[i] * scale);
		}
		return unit;
	}

	/**
	 * The straight distance.
	 *
	 * @throws IllegalArgumentException if the lengths differ
	 */
	public static double distance(float[] a, float[] b) {
		if (a.length != b.length) {
			throw new IllegalArgumentException("Features of " + a.length + " and of " + b.length + " numbers cannot be compared; take one tagger for both.");
		}
		double square = 0;
		for (int i = 0; i < a.length; i++) {
			double apart = (double) a[i] - b[i];
			square += apart * apart;
		}
		return Math.sqrt(square);
	}
}
