package org.easel.runs.queue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Comparator;

import org.easel.core.io.ProcessLock;
import org.easel.core.project.ProjectFolder;
import org.easel.core.queue.QueueFile;
import org.easel.core.queue.QueuedRun;
import org.easel.core.queue.RunQueue;
import org.easel.core.run.RunFolder;
import org.easel.core.run.RunSettings;
import org.easel.runs.RunCondition;
import org.easel.runs.Runners;

/** What people do with the runs of a project: queue, pause, resume, stop, reorder. A process of its own works the queue off. Every call may wait for the disk. */
public final class ProjectQueue {

	private final ProjectFolder project;
	private final QueueFile file;
	private final QueueStarter starter;

	/** @param starter starts the process that works the queue off */
	public ProjectQueue(ProjectFolder project, QueueStarter starter) {
		this.project = project;
		this.file = new QueueFile(project);
		this.starter = starter;
	}

	/** The queue as it is on disk. */
	public RunQueue read() throws IOException {
		return file.read();
	}

	/** Makes the folder of a new run and puts it at the end of the queue; it begins when it is its turn. */
	public RunFolder add(RunSettings settings) throws IOException {
		var run = RunFolder.create(project.runs(), settings);
		file.edit(queue -> queue.add(QueuedRun.ready(run.name(), Runners.LOCAL)));
		wake();
		return run;
	}

	/** Lets a run go on: one that is held, or one that ended before it was finished. */
	public void resume(RunFolder run) throws IOException {
		if (RunCondition.of(run).state() == RunCondition.State.FINISHED) {
			throw new IOException(run.path() + " is finished; there is nothing left to do.");
		}
		file.edit(queue -> queue.add(QueuedRun.ready(run.name(), Runners.LOCAL)));
		wake();
	}

	/** Passes a run over until it is resumed; if it goes on, it stops after its step and keeps its place. */
	public void pause(RunFolder run) throws IOException {
		boolean goesOn = run.isLocked();
		// A run that someone else started is held too, so that it can be resumed in its turn.
		file.edit(queue -> queue.find(run.name()).isEmpty() && goesOn ? queue.add(QueuedRun.ready(run.name(), Runners.LOCAL).hold(""))
				: queue.hold(run.name(), ""));
		stopIfRunning(run);
	}

	/** Takes a run out of the queue; if it goes on, it stops after its step. What is saved stays, and it can be resumed. */
	public void stop(RunFolder run) throws IOException {
		file.edit(queue -> queue.remove(run.name()));
		stopIfRunning(run);
	}

	/** Lets a run that goes on end with its epoch. */
	public void stopAfterEpoch(RunFolder run) throws IOException {
		if (run.isLocked()) {
			run.requestStopAfterEpoch();
		}
	}

	/** Takes a run out of the queue, and deletes it if it never began. */
	public void remove(RunFolder run) throws IOException {
		stop(run);
		if (!run.isLocked() && RunCondition.of(run).state() == RunCondition.State.NEW) {
			try (var files = Files.walk(run.path())) {
				for (var each : files.sorted(Comparator.reverseOrder()).toList()) {
					Files.delete(each);
				}
			}
		}
	}

	/** Puts a run at another place of the queue, counted from 0. */
	public void move(RunFolder run, int place) throws IOException {
		file.edit(queue -> queue.move(run.name(), place));
	}

	/** Begins no run any more; the one that goes on stops after its step. */
	public void pauseAll() throws IOException {
		var queue = file.edit(each -> each.withPaused(true));
		for (var each : queue.runs()) {
			stopIfRunning(new RunFolder(project.runs().resolve(each.run())));
		}
	}

	/** Goes on with the queue. */
	public void resumeAll() throws IOException {
		file.edit(queue -> queue.withPaused(false));
		wake();
	}

	/** Starts the process where there is something to do and none is at it. */
	public void wake() throws IOException {
		if (file.read().next().isPresent() && !ProcessLock.isHeld(file.workerLock())) {
			starter.start(project);
		}
	}

	private static void stopIfRunning(RunFolder run) throws IOException {
		if (run.isLocked()) {
			run.requestStop();
		}
	}
}
