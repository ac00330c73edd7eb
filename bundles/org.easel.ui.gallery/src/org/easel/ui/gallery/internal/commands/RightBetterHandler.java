package org.easel.ui.gallery.internal.commands;

import org.easel.core.samples.Vote.Choice;
import org.easel.ui.gallery.internal.SampleGalleryView;

/** Votes for the right picture. */
public final class RightBetterHandler extends ViewHandler {

	@Override
	void in(SampleGalleryView view) {
		view.vote().vote(Choice.RIGHT);
	}
}
