package org.easel.ui.internal.commands;

import java.nio.file.Path;
import java.util.stream.Stream;

import org.easel.core.edit.ImportPictures;
import org.easel.ui.FolderRef;
import org.easel.ui.OpenProjects;
import org.easel.ui.internal.Messages;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IWorkbenchWindow;

/** Copies pictures or ZIP files that the person chooses into the open project, into the folder that is selected. */
public final class AddPicturesHandler extends OpenProjectCommand {

	private static final String[] EXTENSIONS = { "*.png;*.jpg;*.jpeg;*.webp;*.bmp;*.gif;*.zip;*.PNG;*.JPG;*.JPEG;*.WEBP;*.ZIP", "*" }; //$NON-NLS-1$ //$NON-NLS-2$

	@Override
	protected void run(IWorkbenchWindow window, OpenProjects projects) {
		var dialog = new FileDialog(window.getShell(), SWT.OPEN | SWT.MULTI | SWT.SHEET);
		dialog.setText(Messages.AddPictures_title);
		dialog.setFilterExtensions(EXTENSIONS);
		dialog.setFilterNames(new String[] { Messages.Sources_filterPicturesAndZip, Messages.Sources_filterAll });
		if (dialog.open() != null) {
			var parent = Path.of(dialog.getFilterPath());
			var files = Stream.of(dialog.getFileNames()).map(parent::resolve).toList();
			projects.execute(new ImportPictures(files, folder(window)));
		}
	}

	/** The folder of the dataset that is selected, or the dataset's own. */
	static String folder(IWorkbenchWindow window) {
		return window.getSelectionService().getSelection() instanceof IStructuredSelection selection && selection.getFirstElement() instanceof FolderRef folder
				&& !folder.equals(FolderRef.ALL) ? folder.folder() : "."; //$NON-NLS-1$
	}
}
