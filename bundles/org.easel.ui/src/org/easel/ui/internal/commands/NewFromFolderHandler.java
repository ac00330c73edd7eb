package org.easel.ui.internal.commands;

import java.nio.file.Path;
import java.util.List;

import org.easel.core.project.ProjectFolder;
import org.easel.ui.OpenProjects;
import org.easel.ui.internal.Messages;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.ui.IWorkbenchWindow;

/** Asks for a folder of pictures and opens the wizard with them; a folder that is a project already is opened. */
public final class NewFromFolderHandler extends ProjectCommand {

	@Override
	protected void run(IWorkbenchWindow window, OpenProjects projects) {
		var dialog = new DirectoryDialog(window.getShell(), SWT.OPEN | SWT.SHEET);
		dialog.setText(Messages.FromFolder_title);
		dialog.setMessage(Messages.FromFolder_message);
		var chosen = dialog.open();
		if (chosen == null) {
			return;
		}
		var folder = Path.of(chosen);
		if (ProjectFolder.isProject(folder)) {
			projects.open(folder);
		} else {
			NewProjectHandler.open(window, List.of(folder));
		}
	}
}
