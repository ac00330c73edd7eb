package org.easel.ui.internal.commands;

import org.easel.ui.OpenProjects;
import org.easel.ui.internal.Messages;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.IUndoableOperation;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchWindow;

/** Takes the last edit of the open project back. */
public final class UndoHandler extends HistoryHandler {

	public UndoHandler() {
		super(IWorkbenchCommandConstants.EDIT_UNDO);
	}

	@Override
	IUndoableOperation next(IOperationHistory history, IUndoContext context) {
		return history.getUndoOperation(context);
	}

	@Override
	String plainLabel() {
		return Messages.Undo_plain;
	}

	@Override
	String label(String step) {
		return Messages.bind(Messages.Undo_step, step);
	}

	@Override
	void run(IWorkbenchWindow window, OpenProjects projects) {
		projects.undo();
	}
}
