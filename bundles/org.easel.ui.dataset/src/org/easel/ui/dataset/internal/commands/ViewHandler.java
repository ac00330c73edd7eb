package org.easel.ui.dataset.internal.commands;

import org.easel.ui.dataset.internal.DatasetView;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Does something in the dataset editor that changes no picture. */
abstract class ViewHandler extends AbstractHandler {

	@Override
	public final Object execute(ExecutionEvent event) throws ExecutionException {
		DatasetView.of(HandlerUtil.getActivePartChecked(event)).ifPresent(this::in);
		return null;
	}

	abstract void in(DatasetView view);
}
