package org.easel.ui.gallery.internal.commands;

import org.easel.ui.gallery.internal.Messages;
import org.easel.ui.gallery.internal.SampleGalleryView;

/** Stars the chosen pictures, or takes their stars away where all have one. */
public final class StarHandler extends ViewHandler {

	@Override
	void in(SampleGalleryView view) {
		var chosen = view.chosen();
		boolean star = !chosen.stream().allMatch(sample -> view.notes().mark(sample).starred());
		view.notes().mark(star ? Messages.Step_star : Messages.Step_unstar, chosen, mark -> mark.withStar(star));
	}
}
