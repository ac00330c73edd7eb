package org.easel.ui.internal.projects;

import java.util.stream.Collectors;

import org.easel.core.edit.Applied;
import org.easel.core.settings.Problem;
import org.easel.ui.BackgroundWork;
import org.easel.ui.internal.Messages;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.statushandlers.StatusManager;

/** Tells a person what could not be done. */
final class Told {

	private static final int MOST = 8;

	void failure(String label, Exception failure) {
		var cause = failure instanceof ExecutionException && failure.getCause() instanceof Exception inner ? inner : failure;
		show(Status.error(label + ": " + BackgroundWork.message(cause), cause)); //$NON-NLS-1$
	}

	void problem(Problem problem) {
		show(Status.warning(problem.message()));
	}

	/** Tells what an edit left out, and why. */
	void leftOut(Applied applied) {
		var problems = applied.problems();
		if (problems.isEmpty()) {
			return;
		}
		var text = problems.stream().limit(MOST).map(Problem::message).collect(Collectors.joining("\n")); //$NON-NLS-1$
		var more = problems.size() > MOST ? "\n" + Messages.bind(Messages.Told_more, problems.size() - MOST) : ""; //$NON-NLS-1$ //$NON-NLS-2$
		show(Status.warning(applied.label() + ":\n" + text + more)); //$NON-NLS-1$
	}

	private static void show(IStatus status) {
		StatusManager.getManager().handle(status, StatusManager.LOG | StatusManager.SHOW);
	}
}
