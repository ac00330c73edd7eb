package org.easel.ui.gallery.internal.commands;

import org.easel.ui.gallery.internal.SampleGalleryView;
import org.easel.ui.gallery.internal.compare.Mode;

/** Compares two pictures by showing one after the other. */
public final class BlinkHandler extends ViewHandler {

	@Override
	void in(SampleGalleryView view) {
		view.showCompare(Mode.BLINK);
	}
}
