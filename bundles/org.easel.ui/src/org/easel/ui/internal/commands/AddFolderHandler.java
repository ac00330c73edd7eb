package org.easel.ui.internal.commands;

import java.nio.file.Path;
import java.util.List;

import org.easel.core.edit.ImportPictures;
import org.easel.ui.OpenProjects;
import org.easel.ui.internal.Messages;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.ui.IWorkbenchWindow;

/** Copies all pictures of a folder that the person chooses into the open project. */
public final class AddFolderHandler extends OpenProjectCommand {

	@Override
	protected void run(IWorkbenchWindow window, OpenProjects projects) {
		var dialog = new DirectoryDialog(window.getShell(), SWT.OPEN | SWT.SHEET);
		dialog.setText(Messages.AddFolder_title);
		dialog.setMessage(Messages.Sources_folderMessage);
		var chosen = dialog.open();
		if (chosen != null) {
			projects.execute(new ImportPictures(List.of(Path.of(chosen)), AddPicturesHandler.folder(window)));
		}
	}
}
