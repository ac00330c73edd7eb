package org.easel.ui.dataset.internal.commands;

import org.easel.ui.dataset.internal.DatasetView;

/** Shows smaller thumbnails. */
public final class SmallerHandler extends ViewHandler {

	@Override
	void in(DatasetView view) {
		view.gallery().setSide(view.gallery().side() * 4 / 5);
	}
}
