package org.easel.ui.internal.commands;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.easel.ui.FolderRef;
import org.easel.ui.OpenProjects;
import org.easel.ui.PictureRef;
import org.easel.ui.RunRef;
import org.easel.ui.internal.Messages;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.program.Program;
import org.eclipse.ui.IWorkbenchWindow;

/** Opens the folder of what is selected in the system's file manager: of a picture, of a run, of a project. */
public final class ShowInFilesHandler extends ProjectCommand {

	@Override
	protected void run(IWorkbenchWindow window, OpenProjects projects) {
		folder(window, projects).ifPresent(folder -> {
			if (!Program.launch(folder.toString())) {
				MessageDialog.openInformation(window.getShell(), Messages.ShowInFiles_title, Messages.bind(Messages.ShowInFiles_none, folder));
			}
		});
	}

	/** The folder of what is selected, of the open project where nothing says more. */
	static Optional<Path> folder(IWorkbenchWindow window, OpenProjects projects) {
		var selected = window.getSelectionService().getSelection() instanceof IStructuredSelection selection ? selection.getFirstElement() : null;
		var project = projects.current().map(open -> open.folder());
		return switch (selected) {
			case PictureRef picture -> project.map(folder -> folder.dataset().resolve(picture.id()).getParent());
			case FolderRef folder -> project.map(each -> each.dataset().resolve(folder.folder()).normalize());
			case RunRef run -> Optional.of(run.run().path());
			case Path path -> Optional.of(Files.isDirectory(path) ? path : path.getParent());
			case null, default -> project.map(folder -> folder.path());
		};
	}
}
