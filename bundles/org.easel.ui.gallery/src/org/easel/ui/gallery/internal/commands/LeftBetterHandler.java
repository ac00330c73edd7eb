package org.easel.ui.gallery.internal.commands;

import org.easel.core.samples.Vote.Choice;
import org.easel.ui.gallery.internal.SampleGalleryView;

/** Votes for the left picture. */
public final class LeftBetterHandler extends ViewHandler {

	@Override
	void in(SampleGalleryView view) {
		view.vote().vote(Choice.LEFT);
	}
}
