package org.easel.ui.dataset.internal.commands;

import org.easel.ui.dataset.internal.DatasetView;

/** Shows the chosen picture over the whole view. */
public final class ShowPictureHandler extends ViewHandler {

	@Override
	void in(DatasetView view) {
		view.showPicture();
	}
}
