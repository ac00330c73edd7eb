package org.easel.ui.gallery.internal.commands;

import org.easel.ui.gallery.internal.SampleGalleryView;

/** Lets the two pictures that are compared change their places. */
public final class SwapHandler extends ViewHandler {

	@Override
	void in(SampleGalleryView view) {
		view.compare().swap();
	}
}
