package org.easel.runs.queue;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Optional;

import org.easel.core.io.FileFailure;
import org.easel.core.io.ProcessLock;
import org.easel.core.queue.QueueFile;
import org.easel.core.queue.QueuedRun;
import org.easel.core.run.RunFolder;
import org.easel.runs.RunCondition;
import org.easel.runs.Runner;
import org.easel.runs.RunningRun;

/**
 * Works the queue of a project off, one run after another, until none is left whose turn it may be. One process does so at a time. What people change in
 * the queue meanwhile is heeded: a run that is held or taken out is stopped after its step.
 */
final class QueueWorker {

	/** Gives the runner of an id. */
	@FunctionalInterface
	interface Runners {

		/** @throws IOException if there is none */
		Runner open(String id) throws IOException;
	}

	private final QueueFile queue;
	private final Runners runners;
	private final Duration betweenLooks;

	QueueWorker(QueueFile queue, Runners runners, Duration betweenLooks) {
		this.queue = queue;
		this.runners = runners;
		this.betweenLooks = betweenLooks;
	}

	/** Does all runs; returns at once where another process is at it. */
	void work() throws IOException, InterruptedException {
		// What is added between the last look and giving back the lock is seen by the look after it.
		while (queue.read().next().isPresent()) {
			try (var lock = ProcessLock.tryAcquire(queue.workerLock()).orElse(null)) {
				if (lock == null) {
					return;
				}
				for (var next = queue.read().next(); next.isPresent(); next = queue.read().next()) {
					work(next.get());
				}
			}
		}
	}

	private void work(QueuedRun queued) throws IOException, InterruptedException {
		var folder = folder(queued);
		if (!Files.isRegularFile(folder.settings())) {
			queue.edit(each -> each.remove(queued.run()));
			return;
		}
		boolean asked;
		try {
			asked = watch(start(folder, queued), queued);
		} catch (IOException failed) {
			queue.edit(each -> each.hold(queued.run(), FileFailure.message(failed)));
			return;
		}
		// A run that was asked to pause stays for later; any other is done with, however it ended.
		if (!asked) {
			queue.edit(each -> each.remove(queued.run()));
		}
	}

	/** Nothing where the run goes on already, in a process that someone else started: that one is waited for. */
	private Optional<RunningRun> start(RunFolder folder, QueuedRun queued) throws IOException {
		return folder.isLocked() ? Optional.empty() : Optional.of(runners.open(queued.runner()).start(folder));
	}

	/** Waits for the run's end. @return whether it was asked to stop, since it was held, the queue paused, or it was taken out */
	private boolean watch(Optional<RunningRun> running, QueuedRun queued) throws IOException, InterruptedException {
		var folder = folder(queued);
		boolean asked = false;
		while (goesOn(running, folder)) {
			var now = queue.read();
			boolean wanted = !now.paused() && now.find(queued.run()).filter(each -> !each.held()).isPresent();
			if (!wanted && !asked) {
				folder.requestStop();
				asked = true;
			}
		}
		return asked && RunCondition.of(folder).resumable();
	}

	private boolean goesOn(Optional<RunningRun> running, RunFolder folder) throws IOException, InterruptedException {
		if (running.isPresent()) {
			return !running.get().await(betweenLooks);
		}
		Thread.sleep(betweenLooks);
		return folder.isLocked();
	}

	private RunFolder folder(QueuedRun queued) {
		return new RunFolder(queue.project().runs().resolve(queued.run()));
	}
}
