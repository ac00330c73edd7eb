package org.easel.ui.tags.internal.pictures;

import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.widgets.Display;

/** How many pixels of the screen a point of SWT has, in percent. */
final class ScreenZoom {

	private static final int SIDE = 100;

	private ScreenZoom() {
	}

	static int of(Display display) {
		ImageDataProvider blank = zoom -> new ImageData(zoom, zoom, 24, new PaletteData(0xFF0000, 0xFF00, 0xFF));
		var image = new Image(display, blank);
		try {
			return image.getImageDataAtCurrentZoom().width * 100 / SIDE;
		} finally {
			image.dispose();
		}
	}
}
