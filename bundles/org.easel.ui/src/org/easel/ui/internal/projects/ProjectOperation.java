package org.easel.ui.internal.projects;

import java.io.IOException;
import java.util.function.Consumer;

import org.easel.core.edit.Applied;
import org.easel.core.edit.Edit;
import org.easel.core.edit.OpenProject;
import org.easel.ui.BackgroundWork;
import org.easel.ui.MonitoredProgress;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.AbstractOperation;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;

/** A step in the undo history: an edit of an open project that was made. What takes it back is an edit too. */
final class ProjectOperation extends AbstractOperation {

	private final OpenProject project;
	private final Consumer<Applied> told;
	private Edit inverse;

	ProjectOperation(OpenProject project, IUndoContext context, Applied applied, Consumer<Applied> told) {
		super(applied.label());
		this.project = project;
		this.told = told;
		inverse = applied.inverse();
		addContext(context);
	}

	@Override
	public IStatus execute(IProgressMonitor monitor, IAdaptable info) {
		throw new IllegalStateException(getLabel() + " was made before it came into the history"); //$NON-NLS-1$
	}

	@Override
	public IStatus undo(IProgressMonitor monitor, IAdaptable info) throws ExecutionException {
		return applyInverse(monitor);
	}

	@Override
	public IStatus redo(IProgressMonitor monitor, IAdaptable info) throws ExecutionException {
		return applyInverse(monitor);
	}

	private IStatus applyInverse(IProgressMonitor monitor) throws ExecutionException {
		try {
			var applied = project.apply(inverse, new MonitoredProgress(getLabel(), monitor));
			told.accept(applied);
			if (!applied.isEmpty()) {
				inverse = applied.inverse();
			}
			return Status.OK_STATUS;
		} catch (IOException e) {
			throw new ExecutionException(BackgroundWork.message(e), e);
		}
	}
}
