package org.easel.ui.internal.commands;

import java.nio.file.Path;

import org.easel.ui.BackgroundWork;
import org.easel.ui.OpenProjects;
import org.easel.ui.internal.Messages;
import org.easel.ui.internal.create.SampleProject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.ui.IWorkbenchWindow;

/** Copies the starter pictures as a project into a folder that the person chooses, and opens it. */
public final class SampleProjectHandler extends ProjectCommand {

	@Override
	protected void run(IWorkbenchWindow window, OpenProjects projects) {
		var dialog = new DirectoryDialog(window.getShell(), SWT.SAVE | SWT.SHEET);
		dialog.setText(Messages.Sample_title);
		dialog.setMessage(Messages.bind(Messages.Sample_message, SampleProject.FOLDER));
		dialog.setFilterPath(System.getProperty("user.home")); //$NON-NLS-1$
		var chosen = dialog.open();
		if (chosen != null) {
			new BackgroundWork<>(Messages.Sample_copying, monitor -> SampleProject.installed().copy(Path.of(chosen), monitor))
					.then(window.getShell(), projects::open).start();
		}
	}
}
