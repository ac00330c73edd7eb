package org.easel.ui.internal.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.PlatformUI;

/** Shows the page of help for what has the focus, or the first page where it has none. */
public final class HelpHereHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		for (Control control = Display.getCurrent().getFocusControl(); control != null; control = control.getParent()) {
			if (control.isListening(SWT.Help)) {
				control.notifyListeners(SWT.Help, new Event());
				return null;
			}
		}
		PlatformUI.getWorkbench().getHelpSystem().displayHelp();
		return null;
	}
}
