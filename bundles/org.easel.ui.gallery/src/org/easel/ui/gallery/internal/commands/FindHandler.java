package org.easel.ui.gallery.internal.commands;

import org.easel.ui.gallery.internal.SampleGalleryView;

/** Puts the focus into the search. */
public final class FindHandler extends ViewHandler {

	@Override
	void in(SampleGalleryView view) {
		view.find();
	}
}
