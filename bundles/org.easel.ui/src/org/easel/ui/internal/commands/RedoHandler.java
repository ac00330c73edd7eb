package org.easel.ui.internal.commands;

import org.easel.ui.OpenProjects;
import org.easel.ui.internal.Messages;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.IUndoableOperation;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchWindow;

/** Makes the edit that was taken back last once more. */
public final class RedoHandler extends HistoryHandler {

	public RedoHandler() {
		super(IWorkbenchCommandConstants.EDIT_REDO);
	}

	@Override
	IUndoableOperation next(IOperationHistory history, IUndoContext context) {
		return history.getRedoOperation(context);
	}

	@Override
	String plainLabel() {
		return Messages.Redo_plain;
	}

	@Override
	String label(String step) {
		return Messages.bind(Messages.Redo_step, step);
	}

	@Override
	void run(IWorkbenchWindow window, OpenProjects projects) {
		projects.redo();
	}
}
