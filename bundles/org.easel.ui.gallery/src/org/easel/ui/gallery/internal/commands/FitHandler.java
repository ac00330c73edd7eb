package org.easel.ui.gallery.internal.commands;

import org.easel.ui.gallery.internal.SampleGalleryView;

/** Makes the cells as wide as all columns have room for. */
public final class FitHandler extends ViewHandler {

	@Override
	void in(SampleGalleryView view) {
		view.canvas().fit();
	}
}
