package org.easel.ui.gallery.internal.commands;

import org.easel.ui.gallery.internal.SampleGalleryView;
import org.easel.ui.gallery.internal.grid.Detail;

/** Shows all pictures whole again. */
public final class WholeHandler extends ViewHandler {

	@Override
	void in(SampleGalleryView view) {
		view.canvas().setDetail(Detail.WHOLE);
	}
}
