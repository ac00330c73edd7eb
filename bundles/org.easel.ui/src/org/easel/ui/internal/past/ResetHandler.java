package org.easel.ui.internal.past;

import org.easel.core.edit.OpenProject;
import org.easel.ui.OpenProjects;
import org.easel.ui.internal.Messages;
import org.easel.ui.internal.commands.OpenProjectCommand;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.IWorkbenchWindow;

/** Brings the open project to where it was before an edit that the person chooses, as one step that can be undone. */
public final class ResetHandler extends OpenProjectCommand {

	@Override
	protected void run(IWorkbenchWindow window, OpenProjects projects) {
		projects.current().ifPresent(project -> run(window, projects, project));
	}

	private static void run(IWorkbenchWindow window, OpenProjects projects, OpenProject project) {
		var dialog = new ResetDialog(window.getShell(), project);
		if (dialog.open() == Window.OK) {
			dialog.time().ifPresent(time -> projects.execute(Messages.Reset_title, (open, progress) -> open.resetTo(time)));
		}
	}
}
