package org.easel.ui.gallery.internal.commands;

import org.easel.ui.gallery.internal.SampleGalleryView;
import org.easel.ui.gallery.internal.compare.Mode;

/** Shows where two pictures differ. */
public final class DifferenceHandler extends ViewHandler {

	@Override
	void in(SampleGalleryView view) {
		view.showCompare(Mode.DIFFERENCE);
	}
}
