package org.easel.ui.tags.internal.pictures;

import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.widgets.Display;

/** How many pixels of the screen a point of SWT has, in percent: what SWT asks of an image that can be drawn in any zoom. */
final class ScreenZoom {

	private ScreenZoom() {
	}

	static int of(Display display) {
		var asked = new AtomicInteger(100);
		ImageDataProvider blank = zoom -> {
			asked.accumulateAndGet(zoom, Math::max);
			return new ImageData(Math.max(1, zoom / 100), Math.max(1, zoom / 100), 24, new PaletteData(0xFF0000, 0xFF00, 0xFF));
		};
		new Image(display, blank).dispose();
		return asked.get();
	}
}
