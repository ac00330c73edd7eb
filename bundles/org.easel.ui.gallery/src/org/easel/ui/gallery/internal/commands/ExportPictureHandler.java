package org.easel.ui.gallery.internal.commands;

import org.easel.ui.gallery.internal.SampleGalleryView;
import org.easel.ui.gallery.internal.export.GridExport;

/** Writes the grid that is shown as one picture. */
public final class ExportPictureHandler extends ViewHandler {

	@Override
	void in(SampleGalleryView view) {
		var grid = view.canvas().grid();
		if (!grid.isEmpty()) {
			view.run().ifPresent(run -> new GridExport(view.getViewSite()).asPicture(grid, view.titles(), run.settings().name() + '-' + run.run().name()));
		}
	}
}
