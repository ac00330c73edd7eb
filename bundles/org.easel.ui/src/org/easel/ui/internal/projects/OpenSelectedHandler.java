package org.easel.ui.internal.projects;

import org.easel.ui.OpenProjects;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.PlatformUI;

/** Opens the project that is selected in the list. */
public final class OpenSelectedHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		SelectedProject.closed().ifPresent(PlatformUI.getWorkbench().getService(OpenProjects.class)::open);
		return null;
	}

	@Override
	public boolean isEnabled() {
		return SelectedProject.closed().isPresent();
	}
}
