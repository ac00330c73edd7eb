package org.easel.ui.internal.projects;

import java.nio.file.Path;
import java.util.Optional;

import org.easel.ui.EaselViews;
import org.easel.ui.OpenProjects;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.PlatformUI;

/** What is selected in the list of projects. */
final class SelectedProject {

	private SelectedProject() {
	}

	/** The project that is selected, where it is not the open one. */
	static Optional<Path> closed() {
		var window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		var selected = window == null ? null : window.getSelectionService().getSelection(EaselViews.PROJECTS);
		if (selected instanceof IStructuredSelection selection && selection.getFirstElement() instanceof Path folder) {
			var open = PlatformUI.getWorkbench().getService(OpenProjects.class).current();
			return open.filter(project -> project.folder().path().equals(folder)).isPresent() ? Optional.empty() : Optional.of(folder);
		}
		return Optional.empty();
	}
}
