package org.easel.ui.gallery.internal.commands;

import org.easel.ui.gallery.internal.SampleGalleryView;

/** Makes all cells larger. */
public final class LargerHandler extends ViewHandler {

	@Override
	void in(SampleGalleryView view) {
		view.canvas().setSide(Math.round(view.canvas().side() * 1.25f));
	}
}
