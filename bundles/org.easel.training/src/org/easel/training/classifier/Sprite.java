package org.easel.training.classifier;

import java.awt.image.BufferedImage;

/** The pixels of a drawing, sampled between their centres; transparent outside. */
final class Sprite {

	private final int width;
	private final int height;
	private final int[] argb;

	/** @param argb alpha, red, green and blue, 8 bits each, row by row */
	private Sprite(int width, int height, int[] argb) {
		this.width = width;
		this.height = height;
		this.argb = argb;
	}

	static Sprite of(BufferedImage image) {
		int width = image.getWidth();
		return new Sprite(width, image.getHeight(), image.getRGB(0, 0, width, image.getHeight(), null, 0, width));
	}

	int width() {
		return width;
	}

	int height() {
		return height;
	}

	/** Half the size, each pixel the mean of four; for things that are drawn small. */
	Sprite halved() {
		var half = new int[width / 2 * (height / 2)];
		var rgba = new float[4];
		for (int y = 0; y < height / 2; y++) {
			for (int x = 0; x < width / 2; x++) {
				sample(2 * x + 0.5f, 2 * y + 0.5f, rgba);
				half[y * (width / 2) + x] = Math.round(rgba[3] * 255) << 24 | Math.round(rgba[0]) << 16 | Math.round(rgba[1]) << 8 | Math.round(rgba[2]);
			}
		}
		return new Sprite(width / 2, height / 2, half);
	}

	/** Red, green, blue (0 to 255) and alpha (0 to 1) at a place, 0 being the centre of the first pixel. */
	void sample(float x, float y, float[] rgba) {
		int left = (int) Math.floor(x);
		int top = (int) Math.floor(y);
		float right = x - left;
		float below = y - top;
		float red = 0;
		float green = 0;
		float blue = 0;
		float alpha = 0;
		for (int k = 0; k < 4; k++) {
			int px = left + (k & 1);
			int py = top + (k >> 1);
			if (px < 0 || py < 0 || px >= width || py >= height) {
				continue;
			}
			int pixel = argb[py * width + px];
			float weight = ((k & 1) == 0 ? 1 - right : right) * (k < 2 ? 1 - below : below) * (pixel >>> 24) / 255f;
			red += weight * (pixel >> 16 & 0xff);
			green += weight * (pixel >> 8 & 0xff);
			blue += weight * (pixel & 0xff);
			alpha += weight;
		}
		rgba[0] = alpha > 0 ? red / alpha : 0;
		rgba[1] = alpha > 0 ? green / alpha : 0;
		rgba[2] = alpha > 0 ? blue / alpha : 0;
		rgba[3] = Math.min(1, alpha);
	}
}
