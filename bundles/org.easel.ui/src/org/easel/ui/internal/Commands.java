package org.easel.ui.internal;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.keys.IBindingService;
import org.eclipse.ui.services.IServiceLocator;

/**
 * Runs commands of the workbench from links and buttons.
 *
 * @param site where they are
 */
public record Commands(IServiceLocator site) {

	/** Runs a command without parameters; does nothing where it is not enabled now. */
	public void run(String id) {
		try {
			site.getService(IHandlerService.class).executeCommand(id, null);
		} catch (CommandException e) {
			ILog.of(Commands.class).warn(id + " cannot be done now: " + e.getMessage(), e); //$NON-NLS-1$
		}
	}

	/** A text with the command's key behind it, where it has one. */
	public String withKey(String text, String id) {
		var key = site.getService(IBindingService.class).getBestActiveBindingFormattedFor(id);
		return key == null ? text : text + " (" + key + ")"; //$NON-NLS-1$ //$NON-NLS-2$
	}
}
