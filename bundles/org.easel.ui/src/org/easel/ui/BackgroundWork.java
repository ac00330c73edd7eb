package org.easel.ui;

import java.io.IOException;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

import org.easel.core.io.FileFailure;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Widget;

/**
 * Something that takes a while, done in the background and seen in the Progress view; what comes of it is shown in the thread of the user interface.
 *
 * <pre>
 * new BackgroundWork&lt;&gt;("Looking at pictures", monitor -&gt; judge.look(pictures, monitor))
 *     .then(table, findings -&gt; viewer.setInput(findings))
 *     .start();
 * </pre>
 *
 * @param <T> what comes of it
 */
public final class BackgroundWork<T> {

	/** What is done in the background. Ask the monitor from time to time whether it is cancelled. */
	@FunctionalInterface
	public interface Work<T> {

		/** @throws Exception whose message is told to the person; {@link OperationCanceledException} where it was cancelled */
		T run(IProgressMonitor monitor) throws Exception;
	}

	private final String name;
	private final Work<T> work;
	private Consumer<T> done = result -> {
	};
	private Consumer<Exception> failed;
	private ISchedulingRule rule;
	private boolean quiet;

	/** @param name what the Progress view calls it, such as "Looking at pictures" */
	public BackgroundWork(String name, Work<T> work) {
		this.name = name;
		this.work = work;
	}

	/** Does something with the result in the thread of the user interface, unless the widget is disposed by then. */
	public BackgroundWork<T> then(Widget widget, Consumer<T> show) {
		var updates = new WidgetUpdates(widget);
		done = result -> updates.later(() -> show.accept(result));
		return this;
	}

	/** Does something else about a failure than to tell the person in a dialog; in the thread of the user interface, unless the widget is disposed. */
	public BackgroundWork<T> otherwise(Widget widget, Consumer<Exception> tell) {
		var updates = new WidgetUpdates(widget);
		failed = failure -> updates.later(() -> tell.accept(failure));
		return this;
	}

	/** Waits until no other work with a conflicting rule is under way. */
	public BackgroundWork<T> rule(ISchedulingRule rule) {
		this.rule = rule;
		return this;
	}

	/** Keeps it out of the Progress view; for what goes on all the time. */
	public BackgroundWork<T> quiet() {
		quiet = true;
		return this;
	}

	/** Starts it. @return the job, to cancel it or to wait for it */
	public Job start() {
		var job = Job.create(name, (IJobFunction) this::run);
		job.setRule(rule);
		job.setSystem(quiet);
		job.schedule();
		return job;
	}

	private IStatus run(IProgressMonitor monitor) {
		try {
			var result = work.run(monitor);
			done.accept(result);
			return Status.OK_STATUS;
		} catch (OperationCanceledException | CancellationException | InterruptedException e) {
			return Status.CANCEL_STATUS;
		} catch (Exception e) {
			if (failed != null) {
				failed.accept(e);
				return Status.OK_STATUS;
			}
			return Status.error(message(e), e);
		}
	}

	/** Whole sentences about a failure, for people. */
	public static String message(Exception failure) {
		if (failure instanceof IOException file) {
			return FileFailure.message(file);
		}
		return failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
	}
}
