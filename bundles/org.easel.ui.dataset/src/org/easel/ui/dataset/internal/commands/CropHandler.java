package org.easel.ui.dataset.internal.commands;

import org.easel.ui.dataset.internal.DatasetView;

/** Begins to cut the chosen picture. */
public final class CropHandler extends ViewHandler {

	@Override
	void in(DatasetView view) {
		view.picture().beginCrop();
	}
}
