package org.easel.ui.internal;

import org.easel.core.edit.OpenProject;
import org.easel.core.edit.StateChange;
import org.easel.ui.OpenProjects;
import org.easel.ui.ProjectObserver;
import org.easel.ui.internal.conflicts.ConflictWatch;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** The window's size, title and what stands around its views. */
final class EaselWindowAdvisor extends WorkbenchWindowAdvisor {

	EaselWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
		super(configurer);
	}

	@Override
	public void preWindowOpen() {
		var window = getWindowConfigurer();
		window.setTitle(Messages.Application_name);
		window.setInitialSize(new Point(1280, 820));
		window.setShowMenuBar(true);
		window.setShowCoolBar(false);
		window.setShowStatusLine(true);
		window.setShowPerspectiveBar(false);
		window.setShowProgressIndicator(true);
	}

	@Override
	public void postWindowOpen() {
		var shell = getWindowConfigurer().getWindow().getShell();
		shell.setMinimumSize(640, 480);
		var projects = PlatformUI.getWorkbench().getService(OpenProjects.class);
		projects.observe(shell, new Title());
		projects.observe(shell, new ConflictWatch(shell, projects));
	}

	/** The window's title names the open project. */
	private final class Title implements ProjectObserver {

		@Override
		public void opened(OpenProject project) {
			getWindowConfigurer().setTitle(Messages.bind(Messages.Application_title, project.state().project().title()));
		}

		@Override
		public void changed(OpenProject project, StateChange change) {
			opened(project);
		}

		@Override
		public void closed(OpenProject project) {
			getWindowConfigurer().setTitle(Messages.Application_name);
		}
	}
}
