package org.easel.ui.internal.commands;

import org.easel.ui.OpenProjects;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.IUndoableOperation;
import org.eclipse.ui.IWorkbenchWindow;

/** Takes the last edit of the open project back. */
public final class UndoHandler extends HistoryHandler {

	@Override
	IUndoableOperation next(IOperationHistory history, IUndoContext context) {
		return history.getUndoOperation(context);
	}

	@Override
	protected void run(IWorkbenchWindow window, OpenProjects projects) {
		projects.undo();
	}
}
