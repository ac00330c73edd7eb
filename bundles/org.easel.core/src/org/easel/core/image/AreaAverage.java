package org.easel.core.image;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Arrays;

/** Makes pictures smaller: each new pixel is the mean of the area that it stands for. */
public final class AreaAverage {

	private AreaAverage() {
	}

	/** The picture with its longer side at most so long; itself where it is no longer already. */
	public static BufferedImage fit(BufferedImage picture, int side) {
		int longer = Math.max(picture.getWidth(), picture.getHeight());
		if (longer <= side) {
			return picture;
		}
		return shrink(picture, Math.max(1, Math.round((float) picture.getWidth() * side / longer)),
				Math.max(1, Math.round((float) picture.getHeight() * side / longer)));
	}

	/**
	 * The picture at a smaller size, TYPE_INT_RGB.
	 *
	 * @throws IllegalArgumentException if a side would grow or be below 1
	 */
	public static BufferedImage shrink(BufferedImage picture, int width, int height) {
		if (width < 1 || height < 1 || width > picture.getWidth() || height > picture.getHeight()) {
			throw new IllegalArgumentException("A picture of " + picture.getWidth() + " x " + picture.getHeight() + " pixels cannot be shrunk to "
					+ width + " x " + height + ".");
		}
		var shrunk = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
		var columns = new Weights(picture.getWidth(), width);
		var rows = new Weights(picture.getHeight(), height);
		float[] sums = new float[3 * width];
		int[] line = new int[picture.getWidth()];
		int[] target = ((DataBufferInt) shrunk.getRaster().getDataBuffer()).getData();
		for (int y = 0; y < height; y++) {
			Arrays.fill(sums, 0);
			for (int from = rows.first[y]; from <= rows.last[y]; from++) {
				picture.getRGB(0, from, line.length, 1, line, 0, line.length);
				add(line, rows.of(y, from), columns, sums);
			}
			for (int x = 0; x < width; x++) {
				target[y * width + x] = Math.round(sums[3 * x]) << 16 | Math.round(sums[3 * x + 1]) << 8 | Math.round(sums[3 * x + 2]);
			}
		}
		return shrunk;
	}

	private static void add(int[] line, float weight, Weights columns, float[] sums) {
		for (int x = 0; x < columns.first.length; x++) {
			float red = 0;
			float green = 0;
			float blue = 0;
			for (int from = columns.first[x]; from <= columns.last[x]; from++) {
				float part = columns.of(x, from);
				int rgb = line[from];
				red += part * (rgb >> 16 & 0xFF);
				green += part * (rgb >> 8 & 0xFF);
				blue += part * (rgb & 0xFF);
			}
			sums[3 * x] += weight * red;
			sums[3 * x + 1] += weight * green;
			sums[3 * x + 2] += weight * blue;
		}
	}

	/** Which old pixels a new one covers along one axis, and with how much of itself. */
	private static final class Weights {

		private final double scale;
		private final int[] first;
		private final int[] last;
		private final float[] firstPart;
		private final float[] lastPart;

		Weights(int from, int to) {
			scale = (double) from / to;
			first = new int[to];
			last = new int[to];
			firstPart = new float[to];
			lastPart = new float[to];
			for (int i = 0; i < to; i++) {
				double start = i * scale;
				double end = (i + 1) * scale;
				first[i] = (int) start;
				last[i] = Math.min(from - 1, (int) Math.ceil(end - 1e-9) - 1);
				firstPart[i] = (float) ((Math.min(first[i] + 1, end) - start) / scale);
				lastPart[i] = (float) ((end - last[i]) / scale);
			}
		}

		float of(int to, int from) {
			return from == first[to] ? firstPart[to] : from == last[to] ? lastPart[to] : (float) (1 / scale);
		}
	}
}
