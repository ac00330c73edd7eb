package org.easel.cli;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;

import org.easel.cli.progress.RunView;
import org.easel.core.run.EventTail;
import org.easel.core.run.RunFolder;
import org.easel.runs.RunCondition;
import org.easel.runs.Runner;
import org.easel.runs.RunningRun;

/** Starts a run, shows it until it ends, and carries Ctrl-C over to it. */
final class RunFollower {

	private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);

	private final Session session;
	private final Runner runner;

	RunFollower(Session session, Runner runner) {
		this.session = session;
		this.runner = runner;
	}

	/**
	 * Follows the run to its end and says how it ended.
	 *
	 * @return the exit code
	 */
	int follow(RunFolder folder) throws IOException, InterruptedException {
		var tail = new EventTail(folder.events());
		tail.poll();
		var running = runner.start(folder);
		var view = new RunView(session.terminal(), session.messages(), folder.path());
		session.interrupts().beforeEnd(running::kill);
		boolean asked = false;
		boolean ended = false;
		while (!ended) {
			if (session.interrupts().requested() && !asked) {
				asked = true;
				running.requestStop();
				view.line(session.text("run.stopping"));
			}
			ended = running.await(BETWEEN_LOOKS);
			tail.poll().forEach(view::event);
			view.draw(Instant.now());
		}
		view.clear();
		session.interrupts().beforeEnd(() -> { });
		return ended(running, asked);
	}

	private int ended(RunningRun running, boolean asked) throws IOException {
		var condition = running.condition();
		var run = running.folder().path();
		if (condition.state() == RunCondition.State.FINISHED) {
			session.say("run.finished", condition.step(), run);
			return ExitCodes.OK;
		}
		if (condition.state() == RunCondition.State.STOPPED || condition.state() == RunCondition.State.DIED && asked) {
			session.say("run.stopped", condition.step(), condition.steps(), run);
			return ExitCodes.STOPPED;
		}
		session.terminal().err().println(condition.message());
		session.terminal().err().println(session.text("run.resume", run));
		session.terminal().err().flush();
		return ExitCodes.FAILED;
	}
}
