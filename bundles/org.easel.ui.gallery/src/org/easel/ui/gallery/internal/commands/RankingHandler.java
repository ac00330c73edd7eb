package org.easel.ui.gallery.internal.commands;

import org.easel.ui.gallery.internal.SampleGalleryView;

/** Shows the ranking by votes, or hides it. */
public final class RankingHandler extends ViewHandler {

	@Override
	void in(SampleGalleryView view) {
		view.vote().toggleRanking();
	}
}
