package org.easel.ui.dataset.internal.commands;

import org.easel.ui.dataset.internal.DatasetView;

/** Goes to the search. */
public final class FindHandler extends ViewHandler {

	@Override
	void in(DatasetView view) {
		view.find();
	}
}
