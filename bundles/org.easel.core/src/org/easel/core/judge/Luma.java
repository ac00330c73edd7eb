package org.easel.core.judge;

import java.awt.image.BufferedImage;

/**
 * The brightness of a picture's pixels.
 *
 * @param width in pixels
 * @param height in pixels
 * @param values row by row, 0 to 255
 */
record Luma(int width, int height, float[] values) {

	private static final double RED = 0.299;
	private static final double GREEN = 0.587;
	private static final double BLUE = 0.114;

	/** Of a whole picture. */
	static Luma of(BufferedImage picture) {
		return of(picture, 0, 0, picture.getWidth(), picture.getHeight());
	}

	/** Of a part of a picture. */
	static Luma of(BufferedImage picture, int left, int top, int width, int height) {
		var values = new float[width * height];
		int[] row = new int[width];
		for (int y = 0; y < height; y++) {
			picture.getRGB(left, top + y, width, 1, row, 0, width);
			for (int x = 0; x < width; x++) {
				values[y * width + x] = (float) of(row[x] >> 16 & 0xFF, row[x] >> 8 & 0xFF, row[x] & 0xFF);
			}
		}
		return new Luma(width, height, values);
	}

	static double of(double red, double green, double blue) {
		return RED * red + GREEN * green + BLUE * blue;
	}

	float at(int x, int y) {
		return values[y * width + x];
	}

	/** With rows and columns exchanged. */
	Luma transposed() {
		var turned = new float[values.length];
		for (int y = 0; y < height; y++) {
			for (int x = 0; x < width; x++) {
				turned[x * height + y] = values[y * width + x];
			}
		}
		return new Luma(height, width, turned);
	}
}
