package org.easel.ui.gallery.internal.commands;

import org.easel.ui.gallery.internal.SampleGalleryView;

/** Shows a larger part of all pictures, smaller. */
public final class DetailSmallerHandler extends ViewHandler {

	@Override
	void in(SampleGalleryView view) {
		view.canvas().setDetail(view.canvas().detail().scaled(1 / 1.4, 0.5, 0.5));
	}
}
