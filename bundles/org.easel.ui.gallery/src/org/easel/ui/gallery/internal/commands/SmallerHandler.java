package org.easel.ui.gallery.internal.commands;

import org.easel.ui.gallery.internal.SampleGalleryView;

/** Makes all cells smaller. */
public final class SmallerHandler extends ViewHandler {

	@Override
	void in(SampleGalleryView view) {
		view.canvas().setSide(Math.round(view.canvas().side() / 1.25f));
	}
}
