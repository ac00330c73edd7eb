package org.easel.ui.dataset.internal.commands;

import org.easel.ui.dataset.internal.DatasetView;

/** Shows larger thumbnails. */
public final class LargerHandler extends ViewHandler {

	@Override
	void in(DatasetView view) {
		view.gallery().setSide(view.gallery().side() * 5 / 4);
	}
}
