package org.easel.training.data;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;

import org.easel.core.dataset.Assignment;
import org.easel.core.image.Pictures;

/** Pictures as numbers: scaled to cover their bucket, cut in the middle, red, green and blue from -1 to 1. */
final class PictureTensor {

	private PictureTensor() {
	}

	/**
	 * @return {@code [3, height, width]} of the item's bucket, row by row
	 * @throws IOException if the picture cannot be read any more
	 */
	static float[] read(TrainingItem item) throws IOException {
		return values(Pictures.read(item.picture().file()), item.assignment());
	}

	static float[] values(BufferedImage picture, Assignment way) {
		BufferedImage scaled = scale(picture, way.scaledWidth(), way.scaledHeight());
		int width = way.bucket().width();
		int height = way.bucket().height();
		int[] colours = scaled.getRGB(way.cropLeft(), way.cropTop(), width, height, null, 0, width);
		var values = new float[3 * colours.length];
		for (int i = 0; i < colours.length; i++) {
			for (int channel = 0; channel < 3; channel++) {
				int value = colours[i] >> 16 - 8 * channel & 0xFF;
				values[channel * colours.length + i] = value / 127.5f - 1;
			}
		}
		return values;
	}

	/** Halves as often as it goes, since one great step would skip pixels, then takes the last bit bicubically. */
	private static BufferedImage scale(BufferedImage picture, int width, int height) {
		BufferedImage current = picture;
		while (current.getWidth() >= 2 * width && current.getHeight() >= 2 * height) {
			current = draw(current, current.getWidth() / 2, current.getHeight() / 2, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
		}
		return draw(current, width, height, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
	}

	private static BufferedImage draw(BufferedImage picture, int width, int height, Object interpolation) {
		if (picture.getWidth() == width && picture.getHeight() == height) {
			return picture;
		}
		var drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
		var graphics = drawn.createGraphics();
		graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, interpolation);
		graphics.drawImage(picture, 0, 0, width, height, null);
		graphics.dispose();
		return drawn;
	}
}
