package org.easel.training.base;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;

/**
 * Turns the hue of a picture of one colour, so that a model sees that the word before a thing names its colour: a red car
 * becomes a blue one.
 */
public final class Recolour {

	/** A hue in turns, 0 to 1, with what it does to saturation, and the word for it. */
	public record Hue(String word, double turn, double saturation) {
	}

	/** The hues that have a word. */
	public static final List<Hue> HUES = List.of(new Hue("red", 0, 1), new Hue("orange", 0.08, 1), new Hue("yellow", 0.14, 1),
			new Hue("green", 0.34, 0.85), new Hue("blue", 0.59, 0.9), new Hue("purple", 0.76, 0.8), new Hue("pink", 0.92, 0.6));

	private static final int BINS = 24;
	/** Below this a pixel counts as grey. */
	private static final double COLOURED = 0.25;
	/** How much of a picture's visible pixels must be coloured, and how much of that colour must lie around one hue. */
	private static final double COVERED = 0.35;
	private static final double UNITED = 0.75;

	private Recolour() {
	}

	/** The hue that nearly all colour of the picture has, in turns; empty for a grey or a many-coloured picture. */
	public static Optional<Double> dominant(BufferedImage image) {
		var bins = new double[BINS];
		double visible = 0;
		double coloured = 0;
		for (int y = 0; y < image.getHeight(); y++) {
			for (int x = 0; x < image.getWidth(); x++) {
				int argb = image.getRGB(x, y);
				if (argb >>> 24 < 128) {
					continue;
				}
				visible++;
				float[] hsb = hsb(argb);
				if (hsb[1] > COLOURED && hsb[2] > COLOURED) {
					coloured++;
					bins[(int) (hsb[0] * BINS) % BINS]++;
				}
			}
		}
		int best = 0;
		for (int bin = 1; bin < BINS; bin++) {
			best = around(bins, bin) > around(bins, best) ? bin : best;
		}
		boolean united = coloured > COVERED * visible && around(bins, best) > UNITED * coloured;
		return united ? Optional.of(centre(bins, best)) : Optional.empty();
	}

	private static double around(double[] bins, int bin) {
		return bins[(bin + BINS - 1) % BINS] + bins[bin] + bins[(bin + 1) % BINS];
	}

	private static double centre(double[] bins, int bin) {
		double before = bins[(bin + BINS - 1) % BINS];
		double after = bins[(bin + 1) % BINS];
		double turn = (bin + 0.5 + (after - before) / around(bins, bin)) / BINS;
		return turn - Math.floor(turn);
	}

	/** The picture with its dominant hue, and all others by the same angle, turned to another; alpha and light stay. */
	public static BufferedImage turn(BufferedImage image, double from, Hue to) {
		var turned = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_ARGB);
		float angle = (float) (to.turn() - from);
		for (int y = 0; y < image.getHeight(); y++) {
			for (int x = 0; x < image.getWidth(); x++) {
				int argb = image.getRGB(x, y);
				float[] hsb = hsb(argb);
				int rgb = Color.HSBtoRGB(hsb[0] + angle, hsb[1] * (float) to.saturation(), hsb[2]);
				turned.setRGB(x, y, argb & 0xff000000 | rgb & 0xffffff);
			}
		}
		return turned;
	}

	private static float[] hsb(int argb) {
		return Color.RGBtoHSB(argb >> 16 & 0xff, argb >> 8 & 0xff, argb & 0xff, null);
	}
}
