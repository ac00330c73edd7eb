package org.easel.ui.tags.internal.pictures;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;

/** Makes pictures and words fit the room that there is. */
final class Fitted {

	private static final String DOTS = "\u2026";
	private static final int LINE = 80;

	private Fitted() {
	}

	/**
	 * Draws an image as large as the frame allows, in its middle.
	 *
	 * @param most how many times its size it may be enlarged
	 */
	static void draw(GC gc, Image image, Rectangle frame, double most) {
		var size = image.getBounds();
		double scale = Math.min(most, Math.min((double) frame.width / size.width, (double) frame.height / size.height));
		int width = Math.max(1, (int) Math.round(size.width * scale));
		int height = Math.max(1, (int) Math.round(size.height * scale));
		// The next better one costs several times as much, and thumbnails are at most twice as large as they are drawn.
		gc.setInterpolation(SWT.DEFAULT);
		gc.drawImage(image, 0, 0, size.width, size.height, frame.x + (frame.width - width) / 2, frame.y + (frame.height - height) / 2, width, height);
	}

	/** A text that ends in dots where it is too long. */
	static String shorten(GC gc, String text, int width) {
		if (gc.textExtent(text).x <= width) {
			return text;
		}
		int most = text.length();
		while (most > 1 && gc.textExtent(text.substring(0, most) + DOTS).x > width) {
			most = Math.min(most - 1, most * 15 / 16);
		}
		return text.substring(0, most) + DOTS;
	}

	/** A text in lines that a tooltip can show. */
	static String wrap(String text) {
		var wrapped = new StringBuilder();
		int line = 0;
		for (var word : text.split(" ")) {
			if (line > 0 && line + word.length() > LINE) {
				wrapped.append('\n');
				line = 0;
			}
			wrapped.append(line == 0 ? "" : " ").append(word);
			line += word.length() + 1;
		}
		return wrapped.toString();
	}
}
