package org.easel.runs.child;

import java.io.IOException;
import java.time.Instant;
import java.util.Optional;

import org.easel.core.run.EventLog;
import org.easel.core.run.RunEvent;
import org.easel.core.run.RunEvent.Ended;
import org.easel.core.run.RunEvent.Reason;
import org.easel.core.run.RunEvent.Started;
import org.easel.core.run.RunEvent.Step;
import org.easel.core.run.RunFolder;
import org.easel.training.TrainingMonitor;

/** Writes what happens in a run to its events.jsonl, and knows the last step and the end. */
final class Journal implements TrainingMonitor {

	private final RunFolder run;
	private final EventLog log;
	private final UsageMeter usage;
	private long step;
	private Reason ended;

	Journal(RunFolder run, EventLog log, long step) {
		this.run = run;
		this.log = log;
		this.usage = new UsageMeter(run);
		this.step = step;
	}

	@Override
	public void event(RunEvent event) throws IOException {
		switch (event) {
			case Started started -> step = started.fromStep();
			case Step done -> step = done.step();
			case Ended end -> ended = end.reason();
			default -> {
				// Tells neither.
			}
		}
		log.append(event);
		usage.event(event);
	}

	@Override
	public boolean stopRequested() {
		return run.stopRequested();
	}

	@Override
	public boolean stopAfterEpochRequested() {
		return run.stopAfterEpochRequested();
	}

	/** Says how the run ended. */
	void end(Reason reason, String message) throws IOException {
		event(new Ended(Instant.now(), reason, message, step));
	}

	/** How the run ended, once that is told. */
	Optional<Reason> ended() {
		return Optional.ofNullable(ended);
	}
}
