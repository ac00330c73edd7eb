package org.easel.tagging.wd14;

/**
 * The weights that resize one axis with the cubic of a = -0.5. When shrinking, the cubic is widened by the scale, so
 * that every source pixel counts; this is what the taggers were trained with.
 */
final class BicubicAxis {

	private static final double A = -0.5;
	private static final double SUPPORT = 2;

	private final int[] first;
	private final float[][] weights;

	/**
	 * Weights from one length to another.
	 *
	 * @param from pixels of the source, at least 1
	 * @param to pixels of the result, at least 1
	 */
	BicubicAxis(int from, int to) {
		first = new int[to];
		weights = new float[to][];
		double scale = (double) from / to;
		double widening = Math.max(1, scale);
		for (int i = 0; i < to; i++) {
			double centre = (i + 0.5) * scale;
			first[i] = Math.max(0, (int) (centre - SUPPORT * widening + 0.5));
			int end = Math.min(from, (int) (centre + SUPPORT * widening + 0.5));
			weights[i] = weights(first[i], end, centre, widening);
		}
	}

	/** The first source pixel that counts for a pixel of the result. */
	int first(int i) {
		return first[i];
	}

	/** The weights of the source pixels from {@link #first} on; they sum to 1. */
	float[] weights(int i) {
		return weights[i];
	}

	private static float[] weights(int start, int end, double centre, double widening) {
		var raw = new double[end - start];
		double sum = 0;
		for (int i = 0; i < raw.length; i++) {
			raw[i] = cubic((start + i + 0.5 - centre) / widening);
			sum += raw[i];
		}
		var result = new float[raw.length];
		for (int i = 0; i < raw.length; i++) {
			result[i] = (float) (raw[i] / sum);
		}
		return result;
	}

	private static double cubic(double distance) {
		double x = Math.abs(distance);
		if (x < 1) {
			return ((A + 2) * x - (A + 3)) * x * x + 1;
		}
		return x < 2 ? A * (((x - 5) * x + 8) * x - 4) : 0;
	}
}
