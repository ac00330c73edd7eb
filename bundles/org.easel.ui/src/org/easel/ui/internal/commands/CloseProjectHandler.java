package org.easel.ui.internal.commands;

import org.easel.ui.OpenProjects;
import org.eclipse.ui.IWorkbenchWindow;

/** Closes the open project. */
public final class CloseProjectHandler extends OpenProjectCommand {

	@Override
	protected void run(IWorkbenchWindow window, OpenProjects projects) {
		projects.close();
	}
}
