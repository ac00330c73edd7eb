package org.easel.training.base;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;

import org.easel.core.random.CounterRandom;

/**
 * A look: a picture as a print in two inks on coloured paper, with dark outlines. The base model learns what a print is from
 * inks and papers of many colours; those of the starter pictures (a coral ink, cream paper) are not among them.
 *
 * @param dark the ink of outlines and dark areas
 * @param light the ink of the areas between dark and light; also mixed with the paper
 */
record Print(Colour dark, Colour light, Colour paper) {

	/** A colour and its word. */
	record Colour(String word, int rgb) {
	}

	static final String STYLE = "two-ink print";
	private static final List<Colour> DARK = List.of(new Colour("black", 0x202020), new Colour("navy", 0x23255c), new Colour("brown", 0x54301c),
			new Colour("dark green", 0x12452f), new Colour("purple", 0x4a1f66), new Colour("dark red", 0x6b1220));
	private static final List<Colour> LIGHT = List.of(new Colour("blue", 0x4a8fe0), new Colour("green", 0x4fb06a), new Colour("yellow", 0xf2c53d),
			new Colour("pink", 0xf08cc0), new Colour("orange", 0xf09a3c), new Colour("teal", 0x3fb5b0), new Colour("grey", 0x9a9a9a),
			new Colour("violet", 0xa98be0), new Colour("red", 0xd83a4a));
	private static final List<Colour> PAPER = List.of(new Colour("white", 0xffffff), new Colour("pink", 0xfbdcE6), new Colour("blue", 0xd6e8fa),
			new Colour("green", 0xdcf0dc), new Colour("grey", 0xdedede), new Colour("violet", 0xe6dcf6));
	/** The picture is worked on at this many times its size, since outlines are as thin as a pixel. */
	private static final int FINER = 2;
	/** Shares of the range of light at which one tone gives way to the next. */
	private static final double[] TONES = { 0.22, 0.62, 0.86 };
	private static final double LEAST_RANGE = 60;
	/** How much a colour must change from one side of a pixel to the other to be outlined, 0 to 255. */
	private static final double EDGE = 22;

	/** Any of the inks and papers. */
	static Print any(CounterRandom random) {
		return new Print(DARK.get(random.nextInt(DARK.size())), LIGHT.get(random.nextInt(LIGHT.size())), PAPER.get(random.nextInt(PAPER.size())));
	}

	/** The words for it. */
	List<String> words() {
		return List.of(STYLE, dark.word() + " ink", light.word() + " ink", paper.word() + " paper");
	}

	/** The picture printed; opaque, twice its size, the paper where it is transparent. */
	BufferedImage of(BufferedImage picture) {
		var fine = new BufferedImage(picture.getWidth() * FINER, picture.getHeight() * FINER, BufferedImage.TYPE_INT_ARGB);
		Graphics2D g = fine.createGraphics();
		g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
		g.drawImage(picture, 0, 0, fine.getWidth(), fine.getHeight(), null);
		g.dispose();
		int width = fine.getWidth();
		int height = fine.getHeight();
		int[] argb = fine.getRGB(0, 0, width, height, null, 0, width);
		double[] range = range(argb);
		var printed = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
		for (int y = 0; y < height; y++) {
			for (int x = 0; x < width; x++) {
				int pixel = argb[y * width + x];
				int colour = mix(paper.rgb(), tone((light(pixel) - range[0]) / (range[1] - range[0])), alpha(pixel));
				colour = mix(colour, dark.rgb(), outline(argb, width, height, x, y));
				printed.setRGB(x, y, 0xff000000 | colour);
			}
		}
		return printed;
	}

	private int tone(double share) {
		if (share < TONES[0]) {
			return dark.rgb();
		}
		if (share < TONES[1]) {
			return light.rgb();
		}
		return share < TONES[2] ? mix(light.rgb(), paper.rgb(), 0.55) : mix(paper.rgb(), 0xffffff, 0.6);
	}

	/** The light between which nine tenths of the visible pixels lie. */
	private static double[] range(int[] argb) {
		double[] visible = Arrays.stream(argb).filter(pixel -> pixel >>> 24 > 127).mapToDouble(Print::light).sorted().toArray();
		if (visible.length == 0) {
			return new double[] { 0, 255 };
		}
		double low = visible[visible.length / 20];
		double high = visible[visible.length * 19 / 20];
		double half = Math.max(LEAST_RANGE, high - low) / 2;
		double middle = (low + high) / 2;
		return new double[] { middle - half, middle + half };
	}

	/** How much a pixel belongs to an outline, 0 to 1. */
	private static double outline(int[] argb, int width, int height, int x, int y) {
		double most = 0;
		for (int[] way : new int[][] { { 1, 0 }, { 0, 1 }, { 1, 1 }, { 1, -1 } }) {
			int one = argb[Math.clamp(y + way[1], 0, height - 1) * width + Math.clamp(x + way[0], 0, width - 1)];
			int other = argb[Math.clamp(y - way[1], 0, height - 1) * width + Math.clamp(x - way[0], 0, width - 1)];
			double cover = Math.abs(alpha(one) - alpha(other));
			double colour = (Math.abs(channel(one, 16) - channel(other, 16)) + Math.abs(channel(one, 8) - channel(other, 8))
					+ Math.abs(channel(one, 0) - channel(other, 0))) / 3.0 * Math.min(alpha(one), alpha(other));
			most = Math.max(most, Math.max(Math.min(1, 2 * cover), colour > EDGE ? 1 : 0));
		}
		return most;
	}

	private static double light(int pixel) {
		return 0.299 * channel(pixel, 16) + 0.587 * channel(pixel, 8) + 0.114 * channel(pixel, 0);
	}

	private static double alpha(int pixel) {
		return (pixel >>> 24) / 255.0;
	}

	private static int channel(int pixel, int shift) {
		return pixel >> shift & 0xff;
	}

	private static int mix(int from, int to, double share) {
		int mixed = 0;
		for (int shift = 16; shift >= 0; shift -= 8) {
			mixed |= (int) Math.round(channel(from, shift) + (channel(to, shift) - channel(from, shift)) * share) << shift;
		}
		return mixed;
	}
}
