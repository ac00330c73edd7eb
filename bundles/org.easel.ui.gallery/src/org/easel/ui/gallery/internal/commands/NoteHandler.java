package org.easel.ui.gallery.internal.commands;

import org.easel.ui.gallery.internal.SampleGalleryView;

/** Puts the focus into the note of the picture that has the focus. */
public final class NoteHandler extends ViewHandler {

	@Override
	void in(SampleGalleryView view) {
		view.details().editNote();
	}
}
