package org.easel.ui.gallery.internal.commands;

import org.easel.ui.gallery.internal.SampleGalleryView;

/** Chooses all pictures that are shown. */
public final class ChooseAllHandler extends ViewHandler {

	@Override
	void in(SampleGalleryView view) {
		view.canvas().choose(view.canvas().grid().cells().keySet());
	}
}
