package org.easel.ui.gallery.internal.commands;

import org.easel.ui.gallery.internal.SampleGalleryView;

/** Keeps the epoch of the picture that has the focus. */
public final class KeepHandler extends ViewHandler {

	@Override
	void in(SampleGalleryView view) {
		view.focused().ifPresent(sample -> view.keep(sample.column()));
	}
}
