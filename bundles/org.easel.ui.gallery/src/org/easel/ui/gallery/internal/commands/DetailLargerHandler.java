package org.easel.ui.gallery.internal.commands;

import org.easel.ui.gallery.internal.SampleGalleryView;

/** Shows a smaller part of all pictures, larger. */
public final class DetailLargerHandler extends ViewHandler {

	@Override
	void in(SampleGalleryView view) {
		view.canvas().setDetail(view.canvas().detail().scaled(1.4, 0.5, 0.5));
	}
}
