package org.easel.ui.internal.projects;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.BiConsumer;

import org.easel.core.io.Progress;
import org.easel.ui.MonitoredProgress;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

/** Does what changes projects in the background, one thing after another. */
final class EditQueue {

	/** Something that takes a while. */
	@FunctionalInterface
	interface Task<T> {

		T run(Progress progress) throws Exception;
	}

	private record Waiting<T>(String label, Task<T> task, CompletableFuture<T> result) {

		IStatus run(IProgressMonitor monitor, BiConsumer<String, Exception> failed) {
			try {
				result.complete(task.run(new MonitoredProgress(label, monitor)));
				return Status.OK_STATUS;
			} catch (OperationCanceledException | CancellationException | InterruptedException e) {
				result.cancel(false);
				return Status.CANCEL_STATUS;
			} catch (Exception e) {
				result.completeExceptionally(e);
				failed.accept(label, e);
				return Status.OK_STATUS;
			}
		}
	}

	private final Queue<Waiting<?>> waiting = new ArrayDeque<>();
	private final BiConsumer<String, Exception> failed;
	private final Job job;

	/** @param failed is told of each failure, in the background */
	EditQueue(String name, BiConsumer<String, Exception> failed) {
		this.failed = failed;
		job = Job.create(name, this::next);
	}

	<T> CompletableFuture<T> add(String label, Task<T> task) {
		var result = new CompletableFuture<T>();
		synchronized (waiting) {
			waiting.add(new Waiting<>(label, task, result));
		}
		job.schedule();
		return result;
	}

	/** One task a turn, so that cancelling one leaves those behind it. */
	private IStatus next(IProgressMonitor monitor) {
		Waiting<?> first;
		synchronized (waiting) {
			first = waiting.poll();
		}
		if (first == null) {
			return Status.OK_STATUS;
		}
		job.setName(first.label());
		try {
			return first.run(monitor, failed);
		} finally {
			synchronized (waiting) {
				if (!waiting.isEmpty()) {
					job.schedule();
				}
			}
		}
	}

	/** Waits until all is done that was added so far. Not for the thread of the user interface while the workbench runs. */
	void await() throws InterruptedException {
		var end = new CompletableFuture<Void>();
		add(job.getName(), progress -> end.complete(null));
		try {
			end.get();
		} catch (ExecutionException e) {
			throw new IllegalStateException(e);
		}
	}
}
