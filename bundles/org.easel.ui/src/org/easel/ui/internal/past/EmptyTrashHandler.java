package org.easel.ui.internal.past;

import java.text.NumberFormat;

import org.easel.core.edit.OpenProject;
import org.easel.core.edit.TrashContents;
import org.easel.ui.BackgroundWork;
import org.easel.ui.OpenProjects;
import org.easel.ui.internal.Messages;
import org.easel.ui.internal.commands.OpenProjectCommand;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;

/** Deletes the files of removed and replaced pictures for good, after it was asked. */
public final class EmptyTrashHandler extends OpenProjectCommand {

	private static final double MEGABYTE = 1e6;

	@Override
	protected void run(IWorkbenchWindow window, OpenProjects projects) {
		projects.current().ifPresent(project -> new BackgroundWork<>(Messages.Trash_looking, monitor -> project.trash())
				.then(window.getShell(), contents -> ask(window.getShell(), project, contents)).start());
	}

	private static void ask(Shell shell, OpenProject project, TrashContents contents) {
		if (contents.files() == 0) {
			MessageDialog.openInformation(shell, Messages.Trash_title, Messages.Trash_nothing);
			return;
		}
		var question = Messages.bind(Messages.Trash_question, contents.files(), megabytes(contents.bytes()));
		var dialog = new MessageDialog(shell, Messages.Trash_title, null, question, MessageDialog.WARNING, 1, Messages.Trash_delete, IDialogConstants.CANCEL_LABEL);
		if (dialog.open() == 0) {
			new BackgroundWork<>(Messages.Trash_emptying, monitor -> project.emptyTrash()).start();
		}
	}

	/** A length in MB, for people. */
	static String megabytes(long bytes) {
		var format = NumberFormat.getInstance();
		format.setMaximumFractionDigits(1);
		format.setMinimumFractionDigits(1);
		return format.format(Math.max(0.1, bytes / MEGABYTE));
	}
}
