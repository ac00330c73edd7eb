package org.easel.evaluation.measure;

import java.util.List;

import org.easel.core.measure.Vectors;

/**
 * The Frechet distance between two sets of pictures, each seen as a normal distribution of its features: 0 for the same,
 * larger the more they differ. Small sets give larger values, so only sets of equal numbers compare.
 */
public final class Frechet {

	private Frechet() {
	}

	/**
	 * {@code |m1 - m2|^2 + tr(C1 + C2 - 2 (C1 C2)^(1/2))} with means and unbiased covariances, in double precision.
	 *
	 * @param first features of at least two pictures
	 * @param second features of at least two pictures, of the same length
	 * @throws IllegalArgumentException for fewer pictures, or features of different lengths
	 */
	public static double distance(List<float[]> first, List<float[]> second) {
		if (first.size() < 2 || second.size() < 2) {
			throw new IllegalArgumentException("A Frechet distance needs two pictures of each kind at least, not " + first.size() + " and " + second.size() + ".");
		}
		var firstMean = Vectors.mean(first);
		var secondMean = Vectors.mean(second);
		if (firstMean.length != secondMean.length) {
			throw new IllegalArgumentException("Features of " + firstMean.length + " and of " + secondMean.length + " numbers cannot be compared; take one tagger for both.");
		}
		double apart = 0;
		for (int i = 0; i < firstMean.length; i++) {
			apart += (firstMean[i] - secondMean[i]) * (firstMean[i] - secondMean[i]);
		}
		var x = scaledDeviations(first, firstMean);
		var y = scaledDeviations(second, secondMean);
		return apart + trace(x) + trace(y) - 2 * traceOfRoot(x, y);
	}

	/** Rows whose products with themselves add up to the covariance. */
	private static double[][] scaledDeviations(List<float[]> features, double[] mean) {
		double scale = 1 / Math.sqrt(features.size() - 1.0);
		var rows = new double[features.size()][mean.length];
		for (int i = 0; i < rows.length; i++) {
			for (int k = 0; k < mean.length; k++) {
				rows[i][k] = (features.get(i)[k] - mean[k]) * scale;
			}
		}
		return rows;
	}

	private static double trace(double[][] deviations) {
		double sum = 0;
		for (var row : deviations) {
			sum += Vectors.dot(row, row);
		}
		return sum;
	}

	/**
	 * With {@code C1 = X'X} and {@code C2 = Y'Y} the eigenvalues of {@code C1 C2} are the squared singular values of {@code XY'},
	 * so the trace of its root is their sum. No covariance is formed, and none needs to be invertible.
	 */
	private static double traceOfRoot(double[][] x, double[][] y) {
		var products = new double[x.length][y.length];
		for (int i = 0; i < x.length; i++) {
			for (int j = 0; j < y.length; j++) {
				products[i][j] = Vectors.dot(x[i], y[j]);
			}
		}
		double sum = 0;
		for (double value : new SingularValues(products).compute()) {
			sum += value;
		}
		return sum;
	}
}
