package org.easel.ui.internal.commands;

import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.IUndoableOperation;
import org.eclipse.ui.PlatformUI;

/** Undo or redo in the open project, whichever part has the focus. */
abstract sealed class HistoryHandler extends ProjectCommand permits UndoHandler, RedoHandler {

	/** The step that would be taken, or null. */
	abstract IUndoableOperation next(IOperationHistory history, IUndoContext context);

	/** The step that would be taken in the open project, or null. */
	final IUndoableOperation next() {
		var history = PlatformUI.getWorkbench().getOperationSupport().getOperationHistory();
		return projects().undoContext().map(context -> next(history, context)).orElse(null);
	}

	@Override
	public boolean isEnabled() {
		return next() != null;
	}
}
