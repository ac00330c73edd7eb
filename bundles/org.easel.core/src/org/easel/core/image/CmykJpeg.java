package org.easel.core.image;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;

/** Makes red, green and blue of a JPEG's four inks, without the printer's profile. */
final class CmykJpeg {

	private CmykJpeg() {
	}

	static BufferedImage convert(Raster raster, PictureHeader header) {
		int width = raster.getWidth();
		var picture = new BufferedImage(width, raster.getHeight(), BufferedImage.TYPE_INT_RGB);
		int[] samples = new int[width * 4];
		int[] row = new int[width];
		for (int y = 0; y < raster.getHeight(); y++) {
			raster.getPixels(raster.getMinX(), raster.getMinY() + y, width, 1, samples);
			for (int x = 0; x < width; x++) {
				row[x] = rgb(samples, 4 * x, header.colours());
			}
			picture.setRGB(0, y, width, 1, row, 0, width);
		}
		return picture;
	}

	private static int rgb(int[] samples, int at, JpegColours colours) {
		double first = samples[at];
		double second = samples[at + 1];
		double third = samples[at + 2];
		int black = samples[at + 3];
		return switch (colours) {
			case RGB -> throw new IllegalArgumentException("RGB has no four inks");
			case CMYK -> rgb(first, second, third, black);
			case YCCK -> {
				double blue = second - 128;
				double red = third - 128;
				yield rgb(255 - first - 1.402 * red, 255 - first + 0.344136 * blue + 0.714136 * red, 255 - first - 1.772 * blue, black);
			}
		};
	}

	/** @param light that black lets through, 0 to 255, as the others for their ink */
	private static int rgb(double red, double green, double blue, int light) {
		return byteOf(red, light) << 16 | byteOf(green, light) << 8 | byteOf(blue, light);
	}

	private static int byteOf(double value, int light) {
		return (int) Math.round(Math.clamp(value, 0, 255) * light / 255);
	}
}
