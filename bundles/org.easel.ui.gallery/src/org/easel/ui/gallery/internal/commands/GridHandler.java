package org.easel.ui.gallery.internal.commands;

import org.easel.ui.gallery.internal.SampleGalleryView;

/** Goes back to the grid. */
public final class GridHandler extends ViewHandler {

	@Override
	void in(SampleGalleryView view) {
		view.showGrid();
	}
}
