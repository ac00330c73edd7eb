package org.easel.core.measure;

import java.util.List;

/** Tells two kinds of pictures apart by a weighted sum of their features: logistic regression with a ridge. */
public final class LinearProbe {

	private static final int STEPS = 2000;
	/** Below this deviation a feature is the same for all pictures and says nothing. */
	private static final double CONSTANT = 1e-9;

	private final double[] mean;
	private final double[] scale;
	private final double[] weights;
	private final double bias;

	private LinearProbe(double[] mean, double[] scale, double[] weights, double bias) {
		this.mean = mean;
		this.scale = scale;
		this.weights = weights;
		this.bias = bias;
	}

	/**
	 * Fits the probe on standardised features; both kinds count the same, however many pictures they have.
	 *
	 * @param zero features of pictures of one kind
	 * @param one features of pictures of the other
	 * @param ridge how strongly weights are kept small, above 0
	 * @throws IllegalArgumentException if a kind has no pictures, or lengths differ
	 */
	public static LinearProbe fit(List<float[]> zero, List<float[]> one, double ridge) {
		var zeroMean = Vectors.mean(zero);
		var oneMean = Vectors.mean(one);
		if (zeroMean.length != oneMean.length) {
			throw new IllegalArgumentException("Features of " + zeroMean.length + " and of " + oneMean.length + " numbers cannot be told apart; take one tagger for both.");
		}
		int size = zeroMean.length;
		var mean = new double[size];
		var scale = new double[size];
		for (int k = 0; k < size; k++) {
			mean[k] = (zeroMean[k] + oneMean[k]) / 2;
			double deviation = Math.sqrt((variance(zero, k, mean[k]) + variance(one, k, mean[k])) / 2);
			scale[k] = deviation > CONSTANT ? 1 / deviation : 0;
		}
		return new LinearProbe(mean, scale, new double[size], 0).descended(zero, one, ridge);
	}

	/** How much a picture is of the second kind rather than the first: the logarithm of the odds. */
	public double logit(float[] features) {
		double sum = bias;
		for (int k = 0; k < weights.length; k++) {
			sum += weights[k] * (features[k] - mean[k]) * scale[k];
		}
		return sum;
	}

	/** The mean of {@link #logit} over pictures. */
	public double meanLogit(List<float[]> pictures) {
		return pictures.stream().mapToDouble(this::logit).average().orElseThrow(() -> new IllegalArgumentException("There are no pictures to look at."));
	}

	/** Nesterov's method with the step that the loss's curvature allows: it converges, however the features lie. */
	private LinearProbe descended(List<float[]> zero, List<float[]> one, double ridge) {
		int size = weights.length;
		// Standardised features have a squared length of about their number, a logistic loss a curvature of a quarter.
		double curvature = (size + 1) / 4.0 + ridge;
		double momentum = (Math.sqrt(curvature) - Math.sqrt(ridge)) / (Math.sqrt(curvature) + Math.sqrt(ridge));
		var at = new double[size + 1];
		var last = new double[size + 1];
		for (int step = 0; step < STEPS; step++) {
			var ahead = new double[size + 1];
			for (int k = 0; k <= size; k++) {
				ahead[k] = at[k] + momentum * (at[k] - last[k]);
			}
			var gradient = gradient(zero, one, ahead, ridge);
			last = at;
			at = new double[size + 1];
			for (int k = 0; k <= size; k++) {
				at[k] = ahead[k] - gradient[k] / curvature;
			}
		}
		var found = new double[size];
		System.arraycopy(at, 0, found, 0, size);
		return new LinearProbe(mean, scale, found, at[size]);
	}

	/** @param at weights, then the bias, which the ridge leaves alone */
	private double[] gradient(List<float[]> zero, List<float[]> one, double[] at, double ridge) {
		var gradient = new double[at.length];
		for (int k = 0; k < weights.length; k++) {
			gradient[k] = ridge * at[k];
		}
		add(zero, 0, at, gradient);
		add(one, 1, at, gradient);
		return gradient;
	}

	private void add(List<float[]> pictures, int kind, double[] at, double[] gradient) {
		int size = weights.length;
		for (var picture : pictures) {
			double sum = at[size];
			for (int k = 0; k < size; k++) {
				sum += at[k] * (picture[k] - mean[k]) * scale[k];
			}
			double error = (1 / (1 + Math.exp(-sum)) - kind) / (2.0 * pictures.size());
			for (int k = 0; k < size; k++) {
				gradient[k] += error * (picture[k] - mean[k]) * scale[k];
			}
			gradient[size] += error;
		}
	}

	private static double variance(List<float[]> pictures, int k, double mean) {
		return pictures.stream().mapToDouble(picture -> (picture[k] - mean) * (picture[k] - mean)).average().orElse(0);
	}
}
