package org.easel.ui.gallery.internal.commands;

import org.easel.ui.gallery.internal.SampleGalleryView;
import org.easel.ui.gallery.internal.compare.Mode;

/** Compares two pictures by a line between them that follows the mouse. */
public final class SwipeHandler extends ViewHandler {

	@Override
	void in(SampleGalleryView view) {
		view.showCompare(Mode.SWIPE);
	}
}
