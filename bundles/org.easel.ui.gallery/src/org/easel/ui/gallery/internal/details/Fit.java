package org.easel.ui.gallery.internal.details;

import org.eclipse.swt.graphics.Rectangle;

/** Fits pictures into the room that there is. */
public final class Fit {

	private Fit() {
	}

	/** The largest place of a picture's shape in an area, in its middle. */
	public static Rectangle in(Rectangle area, int width, int height) {
		double scale = Math.min((double) area.width / width, (double) area.height / height);
		int wide = Math.max(1, (int) Math.round(width * scale));
		int high = Math.max(1, (int) Math.round(height * scale));
		return new Rectangle(area.x + (area.width - wide) / 2, area.y + (area.height - high) / 2, wide, high);
	}
}
