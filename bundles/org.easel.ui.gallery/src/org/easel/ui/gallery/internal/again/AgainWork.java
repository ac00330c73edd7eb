package org.easel.ui.gallery.internal.again;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;

import org.easel.core.io.Folders;
import org.easel.core.io.Progress;
import org.easel.runs.worker.Worker;
import org.easel.ui.BackgroundWork;
import org.easel.ui.gallery.internal.Messages;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Control;

/** Lets the worker draw pictures in the background. They appear in the grid as they are drawn, since their files do. */
public final class AgainWork {

	private final Worker worker;

	public AgainWork(Worker worker) {
		this.worker = worker;
	}

	/** Begins. @param drawn is called in the thread of the user interface once all are drawn */
	public Job start(AgainRequest request, Control owner, Runnable drawn) {
		return new BackgroundWork<>(NLS.bind(Messages.Again_job, request.count()), monitor -> draw(request, monitor)).then(owner, done -> drawn.run()).start();
	}

	private Void draw(AgainRequest request, IProgressMonitor monitor) throws IOException, InterruptedException {
		int all = request.count();
		monitor.beginTask(NLS.bind(Messages.Again_job, all), all);
		var count = new AtomicInteger();
		for (var each : request.requests()) {
			for (var picture : each.pictures()) {
				Folders.create(picture.file().getParent());
			}
			var answer = worker.call(each, file -> {
				monitor.worked(1);
				monitor.subTask(NLS.bind(Messages.Again_count, count.incrementAndGet(), all));
			}, cancelledBy(monitor));
			if (answer.cancelled() || monitor.isCanceled()) {
				throw new OperationCanceledException();
			}
		}
		return null;
	}

	private static Progress cancelledBy(IProgressMonitor monitor) {
		return new Progress() {
			@Override
			public void worked(int done, int total) {
				// Pictures are counted as they come.
			}

			@Override
			public boolean cancelled() {
				return monitor.isCanceled();
			}
		};
	}
}
