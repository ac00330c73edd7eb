package org.easel.ui.dataset.internal.commands;

import org.easel.ui.dataset.internal.DatasetView;

/** Chooses all pictures that are shown. */
public final class ChooseAllHandler extends ViewHandler {

	@Override
	void in(DatasetView view) {
		view.gallery().chooseAll();
	}
}
