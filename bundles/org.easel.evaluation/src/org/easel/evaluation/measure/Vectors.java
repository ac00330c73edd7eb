package org.easel.evaluation.measure;

import java.util.List;

/** Sums over vectors, in double precision. */
final class Vectors {

	private Vectors() {
	}

	static double dot(double[] a, double[] b) {
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
	static double[] mean(List<float[]> vectors) {
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
}
