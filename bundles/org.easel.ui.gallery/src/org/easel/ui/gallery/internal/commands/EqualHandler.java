package org.easel.ui.gallery.internal.commands;

import org.easel.core.samples.Vote.Choice;
import org.easel.ui.gallery.internal.SampleGalleryView;

/** Votes that both pictures are equally good. */
public final class EqualHandler extends ViewHandler {

	@Override
	void in(SampleGalleryView view) {
		view.vote().vote(Choice.EQUAL);
	}
}
