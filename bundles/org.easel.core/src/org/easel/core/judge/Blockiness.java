package org.easel.core.judge;

import java.util.Arrays;

/**
 * How far the edges of a grid of 8 x 8 pixels stand out, wherever the grid begins: it stays in a picture that was cut or saved
 * again as PNG.
 */
final class Blockiness {

	private static final int GRID = 8;
	/** Fewer lines of the grid may be the picture's own. */
	private static final int LEAST_SIDE = 32 * GRID;
	/** Where next to nothing changes between the lines, the blocks are the picture's own: pixel art made larger. */
	private static final int LEAST_BETWEEN = 4;
	/** A line of the picture itself must not pass for the grid's. */
	private static final float HIGHEST_STEP = 16;

	private Blockiness() {
	}

	/** In grey levels; 0 for a picture too small to tell. */
	static float of(Luma picture) {
		return picture.width() < LEAST_SIDE || picture.height() < LEAST_SIDE ? 0 : Math.max(0, (columns(picture) + columns(picture.transposed())) / 2);
	}

	private static float columns(Luma picture) {
		double[] sums = new double[GRID];
		int[] counts = new int[GRID];
		for (int y = 0; y < picture.height(); y++) {
			for (int x = 2; x < picture.width() - 1; x++) {
				float before = Math.abs(picture.at(x - 1, y) - picture.at(x - 2, y));
				float step = Math.abs(picture.at(x, y) - picture.at(x - 1, y));
				float after = Math.abs(picture.at(x + 1, y) - picture.at(x, y));
				// Where nothing changes there is nothing to compare.
				if (before + step + after > 0) {
					sums[x % GRID] += Math.min(HIGHEST_STEP, Math.max(0, step - (before + after) / 2));
					counts[x % GRID]++;
				}
			}
		}
		double most = 0;
		double all = 0;
		for (int i = 0; i < GRID; i++) {
			double mean = counts[i] == 0 ? 0 : sums[i] / counts[i];
			most = Math.max(most, mean);
			all += mean;
		}
		if (Arrays.stream(counts).min().getAsInt() * LEAST_BETWEEN < Arrays.stream(counts).max().getAsInt()) {
			return 0;
		}
		return (float) (most - (all - most) / (GRID - 1));
	}
}
