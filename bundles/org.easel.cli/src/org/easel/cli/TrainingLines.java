package org.easel.cli;

import java.time.Duration;
import java.time.Instant;

import org.easel.training.base.BaseTraining;

/** What a training from nothing says on the command line: a line every few seconds; it is asked to stop after Ctrl-C. */
final class TrainingLines implements BaseTraining.Progress {

	private static final Duration BETWEEN_LINES = Duration.ofSeconds(10);

	private final Session session;
	private final boolean namesPhase;
	private Instant last = Instant.EPOCH;

	/** @param namesPhase whether the training has several phases, so that a line says which it is in */
	TrainingLines(Session session, boolean namesPhase) {
		this.session = session;
		this.namesPhase = namesPhase;
	}

	@Override
	public void step(String phase, int step, int steps, double loss, double seconds) {
		var now = Instant.now();
		if (Duration.between(last, now).compareTo(BETWEEN_LINES) >= 0 || step == steps) {
			last = now;
			var line = session.text("training.step", step, steps, loss, 1 / seconds);
			session.out().println(namesPhase ? phase + ": " + line : line);
			session.out().flush();
		}
	}

	@Override
	public void note(String message) {
		session.out().println(message);
	}

	@Override
	public boolean stopRequested() {
		return session.interrupts().requested();
	}
}
