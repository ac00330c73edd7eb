package org.easel.core.image;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/**
 * How stored pixels lie in the picture that is seen, as EXIF numbers it from 1 to 8.
 *
 * @param code 1 is upright; from 5 on width and height change places
 */
record Orientation(int code) {

	static final Orientation UPRIGHT = new Orientation(1);

	/** The orientation of a code; upright for one that EXIF does not know. */
	static Orientation of(int code) {
		return code >= 1 && code <= 8 ? new Orientation(code) : UPRIGHT;
	}

	/** The size after turning. */
	PictureSize turned(PictureSize stored) {
		return code >= 5 ? new PictureSize(stored.height(), stored.width()) : stored;
	}

	/** The picture as it is seen; the same object if it is upright. Takes and gives TYPE_INT_RGB. */
	BufferedImage turn(BufferedImage stored) {
		if (code == 1) {
			return stored;
		}
		int storedWidth = stored.getWidth();
		var size = turned(new PictureSize(storedWidth, stored.getHeight()));
		var seen = new BufferedImage(size.width(), size.height(), BufferedImage.TYPE_INT_RGB);
		int[] from = ((DataBufferInt) stored.getRaster().getDataBuffer()).getData();
		int[] to = ((DataBufferInt) seen.getRaster().getDataBuffer()).getData();
		for (int y = 0; y < size.height(); y++) {
			for (int x = 0; x < size.width(); x++) {
				to[y * size.width() + x] = from[index(x, y, size, storedWidth)];
			}
		}
		return seen;
	}

	/** Where the pixel that is seen at (x, y) is stored. */
	private int index(int x, int y, PictureSize seen, int storedWidth) {
		int right = seen.width() - 1 - x;
		int up = seen.height() - 1 - y;
		return switch (code) {
			case 2 -> y * storedWidth + right;
			case 3 -> up * storedWidth + right;
			case 4 -> up * storedWidth + x;
			case 5 -> x * storedWidth + y;
			case 6 -> x * storedWidth + up;
			case 7 -> right * storedWidth + up;
			case 8 -> right * storedWidth + y;
			default -> y * storedWidth + x;
		};
	}
}
