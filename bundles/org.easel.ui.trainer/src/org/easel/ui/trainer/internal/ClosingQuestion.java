package org.easel.ui.trainer.internal;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;

import org.easel.core.project.ProjectFolder;
import org.easel.core.queue.QueueFile;
import org.easel.core.run.RunFolder;
import org.easel.runs.queue.ProjectQueue;
import org.easel.runs.queue.QueueStarter;
import org.easel.ui.ClosingGuard;
import org.easel.ui.OpenProjects;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.PlatformUI;

/** Asks, when the workbench is closed while a run of the open project goes on, whether it should go on. */
public final class ClosingQuestion implements ClosingGuard {

	private static final int GO_ON = 0;
	private static final int STOP = 1;

	@Override
	public boolean mayClose() {
		var workbench = PlatformUI.getWorkbench();
		var project = workbench.getService(OpenProjects.class).current().map(open -> open.folder());
		if (project.isEmpty() || !goesOn(project.get())) {
			return true;
		}
		var window = workbench.getActiveWorkbenchWindow();
		return answered(MessageDialog.open(MessageDialog.QUESTION, window == null ? null : window.getShell(), Messages.Closing_title, Messages.Closing_question, 0,
				Messages.Closing_goOn, Messages.Closing_stop, Messages.Closing_cancel), project.get());
	}

	/** @return whether the workbench may close */
	static boolean answered(int answer, ProjectFolder project) {
		return switch (answer) {
			case GO_ON -> true;
			case STOP -> pause(project);
			default -> false;
		};
	}

	private static boolean pause(ProjectFolder project) {
		try {
			PlatformUI.getWorkbench().getProgressService().busyCursorWhile(monitor -> {
				try {
					new ProjectQueue(project, QueueStarter.ofThisEasel()).pauseAll();
				} catch (IOException failed) {
					throw new InvocationTargetException(failed);
				}
			});
			return true;
		} catch (InvocationTargetException failed) {
			var message = failed.getCause().getMessage();
			ILog.of(ClosingQuestion.class).error(message, failed.getCause());
			MessageDialog.openError(null, Messages.Closing_title, message);
			return false;
		} catch (InterruptedException ended) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	private static boolean goesOn(ProjectFolder project) {
		try {
			if (new QueueFile(project).read().next().isPresent()) {
				return true;
			}
			for (var run : RunFolder.list(project.runs())) {
				if (run.isLocked()) {
					return true;
				}
			}
		} catch (IOException unreadable) {
			ILog.of(ClosingQuestion.class).warn(unreadable.getMessage(), unreadable);
		}
		return false;
	}
}
