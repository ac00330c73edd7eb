package org.easel.ui.gallery.internal.commands;

import org.easel.ui.gallery.internal.SampleGalleryView;
import org.easel.ui.gallery.internal.compare.Mode;

/** Shows two pictures beside each other. */
public final class BesideHandler extends ViewHandler {

	@Override
	void in(SampleGalleryView view) {
		view.showCompare(Mode.BESIDE);
	}
}
