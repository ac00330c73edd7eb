package org.easel.ui.dataset.internal.details;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;

import org.easel.core.image.AreaAverage;
import org.easel.core.image.PictureSize;
import org.easel.core.image.Pictures;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.Rectangle;

/**
 * A picture's pixels, read in the background.
 *
 * @param id of the picture
 * @param size of the picture
 * @param pixels all of them, or a smaller picture where it is too large for that
 * @param fitted to a place on the screen; the same as the pixels where that is larger
 * @param side of the place that it was fitted to, in pixels of the screen
 */
record LoadedPicture(String id, PictureSize size, BufferedImage pixels, BufferedImage fitted, int side) {

	/** A picture of more pixels is shown fitted only. */
	static final long MOST_PIXELS = 100_000_000;

	private static final PaletteData RGB = new PaletteData(0xFF0000, 0xFF00, 0xFF);

	/** Reads a picture. @throws IOException that names the file, the reason and the way out */
	static LoadedPicture read(String id, Path file, int side) throws IOException {
		var size = Pictures.size(file);
		var pixels = size.area() > MOST_PIXELS ? Pictures.reduced(file, 2 * side) : Pictures.read(file);
		return new LoadedPicture(id, size, pixels, AreaAverage.fit(pixels, side), side);
	}

	/** The same picture, fitted to another place. */
	LoadedPicture fitted(int other) {
		return new LoadedPicture(id, size, pixels, AreaAverage.fit(pixels, other), other);
	}

	/** Whether each pixel of the picture can be shown. */
	boolean isComplete() {
		return pixels.getWidth() == size.width();
	}

	/** A part of an image for the screen. */
	static ImageData data(BufferedImage image, Rectangle part) {
		var row = new int[part.width];
		var data = new ImageData(part.width, part.height, 32, RGB);
		for (int y = 0; y < part.height; y++) {
			image.getRGB(part.x, part.y + y, part.width, 1, row, 0, part.width);
			data.setPixels(0, y, part.width, row, 0);
		}
		return data;
	}
}
