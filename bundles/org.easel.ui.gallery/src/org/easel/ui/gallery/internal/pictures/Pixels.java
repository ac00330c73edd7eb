package org.easel.ui.gallery.internal.pictures;

import java.awt.image.BufferedImage;

import org.easel.core.image.AreaAverage;
import org.easel.core.thumbnail.Thumbnail;

/**
 * A picture in the size that was asked for, or whole where it has fewer pixels.
 *
 * @param rgb row by row
 */
public record Pixels(Request request, int width, int height, int[] rgb) {

	static Pixels of(Request request, BufferedImage picture) {
		var fitted = AreaAverage.fit(picture, request.side());
		int width = fitted.getWidth();
		int height = fitted.getHeight();
		return new Pixels(request, width, height, fitted.getRGB(0, 0, width, height, null, 0, width));
	}

	static Pixels of(Request request, Thumbnail thumbnail) {
		if (Math.max(thumbnail.width(), thumbnail.height()) <= request.side()) {
			return new Pixels(request, thumbnail.width(), thumbnail.height(), thumbnail.argb());
		}
		var picture = new BufferedImage(thumbnail.width(), thumbnail.height(), BufferedImage.TYPE_INT_RGB);
		picture.setRGB(0, 0, thumbnail.width(), thumbnail.height(), thumbnail.argb(), 0, thumbnail.width());
		return of(request, picture);
	}

	long bytes() {
		return 4L * rgb.length;
	}
}
