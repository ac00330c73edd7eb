package org.easel.ui.internal.commands;

import org.easel.ui.OpenProjects;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.IUndoableOperation;
import org.eclipse.ui.IWorkbenchWindow;

/** Makes the edit that was taken back last once more. */
public final class RedoHandler extends HistoryHandler {

	@Override
	IUndoableOperation next(IOperationHistory history, IUndoContext context) {
		return history.getRedoOperation(context);
	}

	@Override
	protected void run(IWorkbenchWindow window, OpenProjects projects) {
		projects.redo();
	}
}
