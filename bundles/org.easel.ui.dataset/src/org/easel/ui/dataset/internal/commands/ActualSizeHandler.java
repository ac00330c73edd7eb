package org.easel.ui.dataset.internal.commands;

import org.easel.ui.dataset.internal.DatasetView;

/** Shows the picture at 100%, or fitted into its place again. */
public final class ActualSizeHandler extends ViewHandler {

	@Override
	void in(DatasetView view) {
		view.picture().toggleActualSize();
	}
}
