package org.easel.ui.internal.commands;

import org.easel.ui.internal.Messages;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;

/** Undo and Redo in the Edit menu, each with the name of the step that it would take. */
public final class HistoryItems extends CompoundContributionItem {

	@Override
	protected IContributionItem[] getContributionItems() {
		return new IContributionItem[] { item(IWorkbenchCommandConstants.EDIT_UNDO, new UndoHandler(), Messages.Undo_plain, Messages.Undo_step),
				item(IWorkbenchCommandConstants.EDIT_REDO, new RedoHandler(), Messages.Redo_plain, Messages.Redo_step) };
	}

	private static IContributionItem item(String command, HistoryHandler handler, String plain, String withStep) {
		var parameter = new CommandContributionItemParameter(PlatformUI.getWorkbench().getActiveWorkbenchWindow(), null, command, CommandContributionItem.STYLE_PUSH);
		var next = handler.next();
		parameter.label = next == null ? plain : Messages.bind(withStep, Messages.shortened(next.getLabel()));
		return new CommandContributionItem(parameter);
	}
}
