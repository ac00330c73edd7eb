package org.easel.ui.internal.commands;

import org.easel.ui.OpenProjects;
import org.eclipse.ui.IWorkbenchWindow;

/** Looks for what other programs changed in the open project, and takes it over. */
public final class RefreshHandler extends OpenProjectCommand {

	@Override
	protected void run(IWorkbenchWindow window, OpenProjects projects) {
		projects.refresh();
	}
}
