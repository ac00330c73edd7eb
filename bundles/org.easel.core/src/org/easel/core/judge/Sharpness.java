package org.easel.core.judge;

import java.util.Arrays;

/**
 * How sharp the sharpest edges of a picture are. The Laplacian at an edge is as high as the edge's step where it is sharp, and
 * falls with the square of the blur; divided by the step it tells blur from low contrast, and a flat drawing with few edges is as
 * sharp as a photo of leaves.
 */
final class Sharpness {

	private static final int BLOCK = 16;
	/** Steps below this, in grey levels, are noise or gradients. */
	private static final float LEAST_STEP = 40;
	/** Of all blocks with an edge, the sharpest tenth counts: a blurred background is no fault. */
	private static final double SHARPEST = 0.9;
	/** The greatest of a block's 256 values of noise is about so many deviations from their mean. */
	private static final double NOISE_FACTOR = 3.5;
	/** The Laplacian of noise deviates by its deviation times the root of 20; what is above this in the quietest blocks is texture. */
	private static final double MOST_NOISE = 3 * Math.sqrt(20);

	private Sharpness() {
	}

	/** 0 to 1; NaN for a picture without an edge. */
	static float of(Luma picture) {
		int columns = picture.width() / BLOCK;
		int rows = picture.height() / BLOCK;
		var steps = new float[columns * rows];
		var greatest = new float[columns * rows];
		var spreads = new double[columns * rows];
		for (int block = 0; block < steps.length; block++) {
			int left = block % columns * BLOCK;
			int top = block / columns * BLOCK;
			float low = Float.MAX_VALUE;
			float high = -Float.MAX_VALUE;
			double squares = 0;
			for (int y = top; y < top + BLOCK; y++) {
				for (int x = left; x < left + BLOCK; x++) {
					low = Math.min(low, picture.at(x, y));
					high = Math.max(high, picture.at(x, y));
					float laplacian = laplacian(picture, x, y);
					greatest[block] = Math.max(greatest[block], Math.abs(laplacian));
					squares += laplacian * laplacian;
				}
			}
			steps[block] = high - low;
			spreads[block] = Math.sqrt(squares / (BLOCK * BLOCK));
		}
		return overall(steps, greatest, noise(spreads));
	}

	private static float overall(float[] steps, float[] greatest, double noise) {
		var ratios = new double[steps.length];
		int count = 0;
		for (int i = 0; i < steps.length; i++) {
			if (steps[i] >= LEAST_STEP) {
				ratios[count++] = Math.clamp((greatest[i] - noise) / steps[i], 0, 1);
			}
		}
		Arrays.sort(ratios, 0, count);
		return count == 0 ? Float.NaN : (float) ratios[(int) (SHARPEST * (count - 1))];
	}

	/** What noise alone makes of the Laplacian, by the quietest tenth of the blocks. */
	private static double noise(double[] spreads) {
		var sorted = spreads.clone();
		Arrays.sort(sorted);
		double quiet = sorted.length == 0 ? 0 : sorted[sorted.length / 10];
		return quiet > MOST_NOISE ? 0 : NOISE_FACTOR * quiet;
	}

	private static float laplacian(Luma picture, int x, int y) {
		if (x == 0 || y == 0 || x == picture.width() - 1 || y == picture.height() - 1) {
			return 0;
		}
		return picture.at(x - 1, y) + picture.at(x + 1, y) + picture.at(x, y - 1) + picture.at(x, y + 1) - 4 * picture.at(x, y);
	}
}
