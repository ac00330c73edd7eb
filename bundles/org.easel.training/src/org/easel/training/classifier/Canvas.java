package org.easel.training.classifier;

import java.util.Arrays;
import java.util.SplittableRandom;

import org.easel.core.random.CounterRandom;

/** A square picture in the making: planes of red, green and blue, 0 to 255. */
final class Canvas {

	/** Below this an area is filled with ink. */
	private static final float DARK = 60;

	private final int side;
	private final int plane;
	private final float[] pixels;

	Canvas(int side) {
		this.side = side;
		this.plane = side * side;
		this.pixels = new float[3 * plane];
	}

	/** Red, green and blue planes, row by row; changed by every later call. */
	float[] pixels() {
		return pixels;
	}

	int side() {
		return side;
	}

	void fill(float[] rgb) {
		for (int channel = 0; channel < 3; channel++) {
			Arrays.fill(pixels, channel * plane, (channel + 1) * plane, rgb[channel]);
		}
	}

	/**
	 * Draws a picture over what is there.
	 *
	 * @param sprite the picture
	 * @param placing where its pixels go
	 * @param tint what happens to its colours
	 * @param colours counts what is drawn
	 */
	void draw(Sprite sprite, Placing placing, Tint tint, Colours colours) {
		var rgba = new float[4];
		for (int y = 0; y < side; y++) {
			for (int x = 0; x < side; x++) {
				sprite.sample(placing.sourceX(x, y), placing.sourceY(x, y), rgba);
				float alpha = rgba[3];
				if (alpha > 0.004f) {
					tint.apply(rgba);
					int i = y * side + x;
					pixels[i] += (rgba[0] - pixels[i]) * alpha;
					pixels[plane + i] += (rgba[1] - pixels[plane + i]) * alpha;
					pixels[2 * plane + i] += (rgba[2] - pixels[2 * plane + i]) * alpha;
					if (alpha > 0.5f && (x + y & 1) == 0) {
						colours.count(rgba[0], rgba[1], rgba[2]);
					}
				}
			}
		}
	}

	/** Mixes every pixel with its neighbours, by weights of 1, 2, 1 across and down. */
	void blur() {
		var across = new float[pixels.length];
		for (int i = 0; i < pixels.length; i++) {
			int x = i % side;
			across[i] = (pixels[x == 0 ? i : i - 1] + 2 * pixels[i] + pixels[x == side - 1 ? i : i + 1]) / 4;
		}
		for (int i = 0; i < pixels.length; i++) {
			int y = i % plane / side;
			pixels[i] = (across[y == 0 ? i : i - side] + 2 * across[i] + across[y == side - 1 ? i : i + side]) / 4;
		}
	}

	/**
	 * Leaves black outlines and dark areas on white.
	 *
	 * @param edge how much brightness must change from one pixel to its neighbours to count as an outline, 0 to 255
	 */
	void ink(double edge) {
		var light = new float[plane];
		for (int i = 0; i < plane; i++) {
			light[i] = 0.299f * pixels[i] + 0.587f * pixels[plane + i] + 0.114f * pixels[2 * plane + i];
		}
		var inked = new float[plane];
		for (int i = 0; i < plane; i++) {
			int x = i % side;
			int y = i / side;
			float across = light[x == side - 1 ? i : i + 1] - light[x == 0 ? i : i - 1];
			float down = light[y == side - 1 ? i : i + side] - light[y == 0 ? i : i - side];
			boolean dark = light[i] < DARK || Math.hypot(across, down) > edge;
			inked[i] = dark ? 0 : 255;
		}
		for (int channel = 0; channel < 3; channel++) {
			System.arraycopy(inked, 0, pixels, channel * plane, plane);
		}
	}

	/** Adds noise of a normal distribution, rounds and cuts to 0 to 255. */
	void noise(double deviation, CounterRandom random) {
		var generator = new SplittableRandom(random.nextLong());
		for (int i = 0; i < pixels.length; i++) {
			int bits = generator.nextInt();
			// The sum of four evenly distributed bytes is near enough to a normal distribution.
			int sum = (bits & 0xff) + (bits >> 8 & 0xff) + (bits >> 16 & 0xff) + (bits >>> 24) - 510;
			pixels[i] = Math.clamp(Math.round(pixels[i] + sum / 147.8 * deviation), 0, 255);
		}
	}
}
