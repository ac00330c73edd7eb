package org.easel.ui.internal.commands;

import org.easel.ui.OpenProjects;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;

/** A command that has to do with the open project. */
public abstract class ProjectCommand extends AbstractHandler {

	@Override
	public final Object execute(ExecutionEvent event) throws ExecutionException {
		run(HandlerUtil.getActiveWorkbenchWindowChecked(event), projects());
		return null;
	}

	/** Does it. */
	protected abstract void run(IWorkbenchWindow window, OpenProjects projects);

	protected static OpenProjects projects() {
		return PlatformUI.getWorkbench().getService(OpenProjects.class);
	}
}
