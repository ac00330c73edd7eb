package org.easel.ui.tags.internal.autolabel;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

import org.easel.core.io.Progress;
import org.easel.runs.worker.LookedAt;
import org.easel.runs.worker.Worker;
import org.easel.ui.BackgroundWork;
import org.easel.ui.tags.internal.Messages;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Widget;

/** Lets the tagger look at the pictures of a plan, in the worker process and in the background. */
final class AutoLabelWork {

	private final Worker worker;

	AutoLabelWork(Worker worker) {
		this.worker = worker;
	}

	/**
	 * Begins to look.
	 *
	 * @param looked what is known already; it is left alone
	 * @param most pictures at most
	 * @param done gets all that is known then, in the thread of the user interface; not called where it was cancelled
	 */
	Job start(LabelPlan plan, Map<Path, LookedAt> looked, int most, Widget owner, Consumer<Map<Path, LookedAt>> done, Consumer<Exception> failed) {
		var known = new ConcurrentHashMap<>(looked);
		return new BackgroundWork<>(Messages.bind(Messages.AutoLabel_job, plan.tagger().label()), monitor -> look(plan, known, most, monitor)).then(owner, done).otherwise(owner, failed).start();
	}

	private Map<Path, LookedAt> look(LabelPlan plan, Map<Path, LookedAt> known, int most, IProgressMonitor monitor) throws IOException, InterruptedException {
		var request = plan.request(known, most);
		if (request.pictures().isEmpty()) {
			return known;
		}
		monitor.beginTask(Messages.bind(Messages.AutoLabel_job, plan.tagger().label()), request.pictures().size());
		var answer = worker.call(request, found -> known.put(found.picture(), found), new Count(monitor));
		if (answer.cancelled() || monitor.isCanceled()) {
			throw new OperationCanceledException();
		}
		return known;
	}

	private static final class Count implements Progress {

		private final IProgressMonitor monitor;
		private int shown;

		Count(IProgressMonitor monitor) {
			this.monitor = monitor;
		}

		@Override
		public synchronized void worked(int done, int total) {
			monitor.worked(done - shown);
			monitor.subTask(Messages.bind(Messages.AutoLabel_count, done, total));
			shown = done;
		}

		@Override
		public boolean cancelled() {
			return monitor.isCanceled();
		}
	}
}
