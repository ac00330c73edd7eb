package org.easel.ui.tags.internal.autolabel;

import java.util.Collection;
import java.util.stream.Collectors;

import org.easel.runs.worker.LookedAt;
import org.easel.runs.worker.WorkerException;
import org.easel.ui.BackgroundWork;
import org.easel.ui.tags.internal.Messages;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.statushandlers.StatusManager;

/** Tells what a tagger could not do. */
final class LabelFailures {

	private static final int MOST = 8;

	private LabelFailures() {
	}

	/** Tells of the pictures that it could not look at, if there are any. */
	static void tell(Collection<LookedAt> looked) {
		var failed = looked.stream().map(LookedAt::failure).filter(failure -> !failure.isEmpty()).toList();
		if (!failed.isEmpty()) {
			show(Status.warning(Messages.bind(Messages.AutoLabel_failed, failed.size()) + "\n" + failed.stream().limit(MOST).collect(Collectors.joining("\n"))));
		}
	}

	/** Tells that it could not work at all. */
	static void tell(String tagger, Exception failure) {
		// The message of the worker says all; shown with its exception it would stand there twice.
		show(failure instanceof WorkerException ? Status.error(tagger + ": " + failure.getMessage()) : Status.error(tagger + ": " + BackgroundWork.message(failure), failure));
	}

	private static void show(IStatus status) {
		StatusManager.getManager().handle(status, StatusManager.LOG | StatusManager.SHOW);
	}
}
