package org.easel.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.easel.core.project.ProjectFolder;
import org.easel.core.run.RunFolder;
import org.easel.runs.RunCondition;
import org.easel.runs.queue.ProjectQueue;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists the queue of a project, and does to it what the workbench can do. */
@Command(name = "queue")
final class QueueCommand implements Callable<Integer> {

	/** What is done to a run, or to the whole queue. */
	enum Action {
		LIST(false), PAUSE(false), RESUME(false), STOP(true), STOP_AFTER_EPOCH(true), REMOVE(true), MOVE(true);

		private final boolean needsRun;

		Action(boolean needsRun) {
			this.needsRun = needsRun;
		}

		String word() {
			return name().toLowerCase(Locale.ROOT).replace('_', '-');
		}
	}

	private final Session session;

	@Spec
	private CommandSpec spec;

	@Parameters(index = "0", paramLabel = "DIR", descriptionKey = "queue.dir")
	private Path folder;

	@Parameters(index = "1", paramLabel = "ACTION", arity = "0..1", defaultValue = "list", descriptionKey = "queue.action")
	private String action;

	@Parameters(index = "2", paramLabel = "RUN", arity = "0..1", descriptionKey = "queue.run")
	private String run;

	@Option(names = "--place", paramLabel = "N", defaultValue = "1")
	private int place;

	QueueCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws IOException {
		var wanted = action();
		if (wanted.needsRun && run == null) {
			throw new ParameterException(spec.commandLine(), session.text("queue.run.missing", wanted.word()));
		}
		var project = ProjectFolder.open(folder);
		var queue = new ProjectQueue(project, session.installation().queueStarter());
		var chosen = run == null ? Optional.<RunFolder>empty() : Optional.of(run(project));
		act(wanted, queue, chosen);
		list(project, queue);
		return ExitCodes.OK;
	}

	private void act(Action wanted, ProjectQueue queue, Optional<RunFolder> chosen) throws IOException {
		switch (wanted) {
			case LIST -> queue.wake();
			case PAUSE -> {
				if (chosen.isPresent()) {
					queue.pause(chosen.get());
				} else {
					queue.pauseAll();
				}
			}
			case RESUME -> {
				if (chosen.isPresent()) {
					queue.resume(chosen.get());
				} else {
					queue.resumeAll();
				}
			}
			case STOP -> queue.stop(chosen.orElseThrow());
			case STOP_AFTER_EPOCH -> queue.stopAfterEpoch(chosen.orElseThrow());
			case REMOVE -> queue.remove(chosen.orElseThrow());
			case MOVE -> queue.move(chosen.orElseThrow(), place - 1);
		}
	}

	private void list(ProjectFolder project, ProjectQueue queue) throws IOException {
		var now = queue.read();
		if (now.paused()) {
			session.say("queue.paused");
		}
		if (now.runs().isEmpty()) {
			session.say("queue.empty", project.path());
		}
		for (int i = 0; i < now.runs().size(); i++) {
			var queued = now.runs().get(i);
			var condition = RunCondition.of(new RunFolder(project.runs().resolve(queued.run())));
			boolean goesOn = condition.state() == RunCondition.State.RUNNING;
			var state = session.text(goesOn ? "queue.running" : queued.held() ? "queue.held" : "queue.waiting");
			session.say("queue.line", i + 1, queued.run(), state, condition.step(), condition.steps(), queued.message());
		}
	}

	private Action action() {
		for (var each : Action.values()) {
			if (each.word().equals(action)) {
				return each;
			}
		}
		throw new ParameterException(spec.commandLine(), session.text("queue.unknown", action));
	}

	/** A run by its name or its number. */
	private RunFolder run(ProjectFolder project) throws IOException {
		for (var each : RunFolder.list(project.runs())) {
			if (each.name().equals(run) || String.valueOf(each.number()).equals(run)) {
				return each;
			}
		}
		throw new IOException(session.text("queue.no.run", project.path(), run));
	}
}
