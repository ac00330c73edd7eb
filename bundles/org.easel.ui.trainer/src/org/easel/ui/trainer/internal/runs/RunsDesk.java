package org.easel.ui.trainer.internal.runs;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.easel.core.project.ProjectFolder;
import org.easel.core.queue.RunQueue;
import org.easel.core.run.RunFolder;
import org.easel.core.run.RunSettings;
import org.easel.runs.queue.ProjectQueue;
import org.easel.runs.queue.QueueStarter;
import org.easel.ui.BackgroundWork;
import org.easel.ui.WidgetUpdates;
import org.easel.ui.trainer.internal.Messages;
import org.eclipse.swt.widgets.Control;

/** The runs of the open project and what is done with them. For the thread of the user interface; nothing waits. */
public final class RunsDesk {

	/** Is told when a run, or the queue, is another. */
	interface Listener {

		void runsChanged(List<RunView> runs, RunQueue queue);
	}

	/** Something done to the queue in the background. */
	private interface Deed {

		void of(ProjectQueue queue) throws IOException;
	}

	private final Control control;
	private final WidgetUpdates updates;
	private final List<Listener> listeners = new ArrayList<>();
	private final List<Runnable> endings = new ArrayList<>();
	private Optional<ProjectFolder> project = Optional.empty();
	private Optional<RunsWatch> watch = Optional.empty();
	private List<RunView> runs = List.of();
	private RunQueue queue = RunQueue.empty();

	/** @param control what is told stops with it */
	public RunsDesk(Control control) {
		this.control = control;
		updates = new WidgetUpdates(control);
		control.addDisposeListener(event -> watch.ifPresent(RunsWatch::end));
	}

	void addListener(Listener listener) {
		listeners.add(listener);
	}

	/** Looks at the runs of another project, or of none; what waits there is begun. */
	public void project(Optional<ProjectFolder> folder) {
		watch.ifPresent(RunsWatch::end);
		project = folder;
		show(new RunsWatch.Look(RunQueue.empty(), List.of()));
		watch = folder.map(opened -> new RunsWatch(opened, look -> updates.later(() -> {
			if (project.equals(Optional.of(opened))) {
				show(look);
			}
		})));
		watch.ifPresent(RunsWatch::schedule);
		if (folder.isPresent()) {
			deed(Messages.Runs_queue, ProjectQueue::wake);
		}
	}

	/** Does something each time that a run is no longer going on. */
	public void whenRunEnds(Runnable action) {
		endings.add(action);
	}

	private void show(RunsWatch.Look look) {
		boolean ended = runs.stream().filter(RunView::isRunning).anyMatch(before -> look.runs().stream().noneMatch(now -> now.isRunning() && now.run().equals(before.run())));
		runs = look.runs();
		queue = look.queue();
		listeners.forEach(listener -> listener.runsChanged(runs, queue));
		if (ended) {
			endings.forEach(Runnable::run);
		}
	}

	List<RunView> runs() {
		return runs;
	}

	RunQueue queue() {
		return queue;
	}

	/** Puts a new run at the end of the queue. @param made is told its folder */
	public void start(RunSettings settings, Consumer<RunFolder> made) {
		project.ifPresent(folder -> new BackgroundWork<>(Messages.Runs_starting, monitor -> queueOf(folder).add(settings)).then(control, run -> {
			look();
			made.accept(run);
		}).start());
	}

	void pause(RunFolder run) {
		deed(Messages.Runs_pausing, each -> each.pause(run));
	}

	void resume(RunFolder run) {
		deed(Messages.Runs_resuming, each -> each.resume(run));
	}

	void stop(RunFolder run) {
		deed(Messages.Runs_stopping, each -> each.stop(run));
	}

	void stopAfterEpoch(RunFolder run) {
		deed(Messages.Runs_stopping, each -> each.stopAfterEpoch(run));
	}

	void remove(RunFolder run) {
		deed(Messages.Runs_removing, each -> each.remove(run));
	}

	/** Moves a waiting run to another place of the queue, counted from 0. */
	void move(RunFolder run, int place) {
		deed(Messages.Runs_moving, each -> each.move(run, place));
	}

	/** Pauses the whole queue, or goes on with it. */
	void pauseAll(boolean pause) {
		deed(pause ? Messages.Runs_pausing : Messages.Runs_resuming, pause ? ProjectQueue::pauseAll : ProjectQueue::resumeAll);
	}

	private void deed(String name, Deed deed) {
		project.ifPresent(folder -> new BackgroundWork<>(name, monitor -> {
			deed.of(queueOf(folder));
			return folder;
		}).then(control, done -> look()).start());
	}

	private void look() {
		watch.ifPresent(RunsWatch::now);
	}

	private static ProjectQueue queueOf(ProjectFolder folder) {
		return new ProjectQueue(folder, QueueStarter.ofThisEasel());
	}
}
