package org.easel.ui.internal.commands;

import java.util.Map;

import org.easel.ui.OpenProjects;
import org.easel.ui.internal.Messages;
import org.eclipse.core.commands.HandlerEvent;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IOperationHistoryListener;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.IUndoableOperation;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;

/** Undo or redo in the open project, whichever part has the focus; the menu says of what. */
abstract sealed class HistoryHandler extends ProjectCommand implements IElementUpdater permits UndoHandler, RedoHandler {

	private final String commandId;
	private final IOperationHistoryListener listener = event -> refresh();

	HistoryHandler(String commandId) {
		this.commandId = commandId;
		history().addOperationHistoryListener(listener);
	}

	/** The step that would be taken, or null. */
	abstract IUndoableOperation next(IOperationHistory history, IUndoContext context);

	abstract String plainLabel();

	abstract String label(String step);

	private IUndoableOperation next() {
		return projects().undoContext().map(context -> next(history(), context)).orElse(null);
	}

	@Override
	public boolean isEnabled() {
		return next() != null;
	}

	@Override
	public void updateElement(UIElement element, @SuppressWarnings("rawtypes") Map parameters) {
		var next = next();
		element.setText(next == null ? plainLabel() : label(Messages.shortened(next.getLabel())));
	}

	private void refresh() {
		var workbench = PlatformUI.getWorkbench();
		Display display = workbench.getDisplay();
		if (!workbench.isClosing() && !display.isDisposed()) {
			display.asyncExec(() -> {
				if (!workbench.isClosing()) {
					fireHandlerChanged(new HandlerEvent(this, true, false));
					workbench.getService(ICommandService.class).refreshElements(commandId, null);
				}
			});
		}
	}

	@Override
	public void dispose() {
		history().removeOperationHistoryListener(listener);
		super.dispose();
	}

	private static IOperationHistory history() {
		return PlatformUI.getWorkbench().getOperationSupport().getOperationHistory();
	}

	@Override
	abstract void run(IWorkbenchWindow window, OpenProjects projects);
}
