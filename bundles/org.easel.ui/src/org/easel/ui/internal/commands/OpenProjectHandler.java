package org.easel.ui.internal.commands;

import java.nio.file.Path;

import org.easel.ui.OpenProjects;
import org.easel.ui.internal.Messages;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.ui.IWorkbenchWindow;

/** Asks for the folder of a project and opens it. */
public final class OpenProjectHandler extends ProjectCommand {

	@Override
	protected void run(IWorkbenchWindow window, OpenProjects projects) {
		var dialog = new DirectoryDialog(window.getShell(), SWT.OPEN | SWT.SHEET);
		dialog.setText(Messages.Open_title);
		dialog.setMessage(Messages.Open_message);
		projects.known().stream().findFirst().map(Path::getParent).ifPresent(near -> dialog.setFilterPath(near.toString()));
		var folder = dialog.open();
		if (folder != null) {
			projects.open(Path.of(folder));
		}
	}
}
