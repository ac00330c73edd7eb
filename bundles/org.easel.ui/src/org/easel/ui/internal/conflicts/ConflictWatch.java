package org.easel.ui.internal.conflicts;

import org.easel.core.edit.CaptionConflict;
import org.easel.core.edit.OpenProject;
import org.easel.ui.OpenProjects;
import org.easel.ui.ProjectObserver;
import org.easel.ui.WidgetUpdates;
import org.eclipse.swt.widgets.Shell;

/** Asks about captions in conflict, as soon as there are some; one dialog for all. */
public final class ConflictWatch implements ProjectObserver {

	private static final int QUIET_MILLIS = 300;

	private final Shell shell;
	private final OpenProjects projects;
	private final WidgetUpdates updates;
	private ConflictDialog dialog;

	public ConflictWatch(Shell shell, OpenProjects projects) {
		this.shell = shell;
		this.projects = projects;
		updates = new WidgetUpdates(shell);
	}

	@Override
	public void opened(OpenProject project) {
		ask();
	}

	@Override
	public void conflict(OpenProject project, CaptionConflict conflict) {
		// Several files are often changed at a time.
		updates.afterQuiet("conflicts", QUIET_MILLIS, this::ask); //$NON-NLS-1$
	}

	@Override
	public void closed(OpenProject project) {
		if (isOpen()) {
			dialog.close();
		}
	}

	/** Shows what is in conflict now, if anything is. */
	public void ask() {
		if (isOpen()) {
			dialog.refresh();
			return;
		}
		projects.current().filter(project -> !project.conflicts().isEmpty()).ifPresent(project -> {
			dialog = new ConflictDialog(shell, projects, project);
			dialog.setBlockOnOpen(false);
			dialog.open();
		});
	}

	private boolean isOpen() {
		return dialog != null && dialog.getShell() != null && !dialog.getShell().isDisposed();
	}
}
