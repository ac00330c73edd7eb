package org.easel.ui.dataset.internal.commands;

import org.easel.ui.dataset.internal.judge.JudgeView;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Does the best that can be done about the findings that are chosen. */
public final class FixHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		if (HandlerUtil.getActivePartChecked(event) instanceof JudgeView view) {
			view.fixChosen();
		}
		return null;
	}
}
