package org.easel.ui.gallery.internal.commands;

import org.easel.ui.gallery.internal.SampleGalleryView;

/** Asks the advisor which epoch is best. */
public final class AdviseHandler extends ViewHandler {

	@Override
	void in(SampleGalleryView view) {
		view.advice().ask();
	}
}
