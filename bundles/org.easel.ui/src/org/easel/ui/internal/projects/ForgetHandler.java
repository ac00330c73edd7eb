package org.easel.ui.internal.projects;

import org.easel.ui.OpenProjects;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;

/** Takes the selected project out of the list; its files stay where they are. */
public final class ForgetHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		SelectedProject.closed().ifPresent(folder -> {
			PlatformUI.getWorkbench().getService(OpenProjects.class).forget(folder);
			if (HandlerUtil.getActivePart(event) instanceof ProjectsView view) {
				view.showKnown();
			}
		});
		return null;
	}

	@Override
	public boolean isEnabled() {
		return SelectedProject.closed().isPresent();
	}
}
