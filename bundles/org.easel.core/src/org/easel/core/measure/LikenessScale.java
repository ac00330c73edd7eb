package org.easel.core.measure;

import java.util.List;
import java.util.Optional;

/**
 * A scale from the base model's pictures, 0, to real pictures of one thing or style, 1, by the distance to the middle of the
 * real ones. A real picture's own distance is taken to the middle of the others, so that it is not nearer for being among them.
 */
public final class LikenessScale {

	private final float[] middle;
	private final double zero;
	private final double one;

	private LikenessScale(float[] middle, double zero, double one) {
		this.middle = middle;
		this.zero = zero;
		this.one = one;
	}

	/**
	 * Fits the scale; nothing if the base model's pictures are as near to the middle as the real ones are.
	 *
	 * @param real features of two real pictures at least
	 * @param base features of one picture at least that the base model drew
	 * @throws IllegalArgumentException for fewer pictures, or features of different lengths
	 */
	public static Optional<LikenessScale> find(List<float[]> real, List<float[]> base) {
		if (real.size() < 2 || base.isEmpty()) {
			throw new IllegalArgumentException("A likeness is told from two real pictures and one of the base model at least.");
		}
		var mean = Vectors.mean(real);
		var middle = new float[mean.length];
		for (int k = 0; k < middle.length; k++) {
			middle[k] = (float) mean[k];
		}
		// What is left without a picture moves its middle away from it: all distances grow by n / (n - 1).
		double without = real.size() / (real.size() - 1.0);
		double one = without * meanDistance(real, middle);
		double zero = meanDistance(base, middle);
		return zero > one ? Optional.of(new LikenessScale(middle, zero, one)) : Optional.empty();
	}

	/** Where a picture lies: 0 as the base model draws, 1 as the real pictures are; may lie outside. */
	public double score(float[] picture) {
		return (zero - Vectors.distance(picture, middle)) / (zero - one);
	}

	private static double meanDistance(List<float[]> pictures, float[] middle) {
		return pictures.stream().mapToDouble(picture -> Vectors.distance(picture, middle)).average().orElseThrow();
	}
}
