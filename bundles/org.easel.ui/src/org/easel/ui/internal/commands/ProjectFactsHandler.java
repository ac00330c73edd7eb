package org.easel.ui.internal.commands;

import org.easel.ui.OpenProjects;
import org.easel.ui.internal.create.ProjectFactsDialog;
import org.eclipse.ui.IWorkbenchWindow;

/** Shows what the open project is: kind, name, trigger word, rights; changes of it can be undone. */
public final class ProjectFactsHandler extends OpenProjectCommand {

	@Override
	protected void run(IWorkbenchWindow window, OpenProjects projects) {
		projects.current().ifPresent(project -> {
			var dialog = new ProjectFactsDialog(window.getShell(), project.state().project());
			dialog.open();
			dialog.change().ifPresent(projects::execute);
		});
	}
}
