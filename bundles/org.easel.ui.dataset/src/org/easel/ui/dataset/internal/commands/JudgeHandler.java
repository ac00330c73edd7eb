package org.easel.ui.dataset.internal.commands;

import org.easel.ui.dataset.internal.judge.JudgeView;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Has the pictures looked over, and shows what was found. */
public final class JudgeHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		var page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
		boolean open = page.findView(JudgeView.ID) != null;
		try {
			// A view that is opened now looks by itself.
			if (page.showView(JudgeView.ID) instanceof JudgeView view && open) {
				view.judge();
			}
			return null;
		} catch (PartInitException e) {
			throw new ExecutionException(e.getMessage(), e);
		}
	}
}
