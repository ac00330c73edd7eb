package org.easel.ui.gallery.internal.compare;

import java.awt.image.BufferedImage;
import java.io.IOException;

import org.easel.core.image.Pictures;
import org.easel.core.samples.DrawnSample;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;

/**
 * Where two pictures differ: the absolute difference of each colour, made three times as strong so that small ones are seen; black where they are equal.
 *
 * @param data as large as the smaller of the two in each direction
 * @param share the mean difference, 0 for equal pictures to 1 for black and white
 */
record Difference(ImageData data, double share) {

	private static final int STRONGER = 3;
	private static final PaletteData RGB = new PaletteData(0xFF0000, 0xFF00, 0xFF);

	/** Reads both files; not for the thread of the user interface. */
	static Difference of(DrawnSample one, DrawnSample other) throws IOException {
		return of(Pictures.read(one.file()), Pictures.read(other.file()));
	}

	static Difference of(BufferedImage one, BufferedImage other) {
		int width = Math.min(one.getWidth(), other.getWidth());
		int height = Math.min(one.getHeight(), other.getHeight());
		var data = new ImageData(width, height, 24, RGB);
		var line = new int[width];
		var lineOfOther = new int[width];
		long sum = 0;
		for (int y = 0; y < height; y++) {
			one.getRGB(0, y, width, 1, line, 0, width);
			other.getRGB(0, y, width, 1, lineOfOther, 0, width);
			for (int x = 0; x < width; x++) {
				int rgb = 0;
				for (int shift = 0; shift <= 16; shift += 8) {
					int difference = Math.abs((line[x] >> shift & 255) - (lineOfOther[x] >> shift & 255));
					sum += difference;
					rgb |= Math.min(255, STRONGER * difference) << shift;
				}
				data.setPixel(x, y, rgb);
			}
		}
		return new Difference(data, sum / (3.0 * 255 * width * height));
	}
}
