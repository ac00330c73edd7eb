package org.easel.ui.gallery.internal.commands;

import org.easel.ui.gallery.internal.SampleGalleryView;

/** Begins to ask which pictures are better. */
public final class VoteHandler extends ViewHandler {

	@Override
	void in(SampleGalleryView view) {
		view.showVote();
	}
}
