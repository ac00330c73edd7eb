package org.easel.ui.gallery.internal.commands;

import org.easel.ui.gallery.internal.SampleGalleryView;
import org.easel.ui.gallery.internal.export.GridExport;

/** Writes the grid that is shown as a page that holds all its pictures. */
public final class ExportPageHandler extends ViewHandler {

	@Override
	void in(SampleGalleryView view) {
		var grid = view.canvas().grid();
		if (!grid.isEmpty()) {
			view.run().ifPresent(run -> new GridExport(view.getViewSite()).asPage(grid, view.titles(), view.notes()::mark, run.settings().name() + '-' + run.run().name()));
		}
	}
}
