package org.easel.evaluation;

import java.util.ArrayList;
import java.util.List;

import org.easel.runs.RunningRun;

/** Keeps what it hears; stops when told to. */
public final class HeardMonitor implements EvaluationMonitor {

	public final List<String> notes = new ArrayList<>();
	public boolean stop;
	public int started;

	@Override
	public void note(String message) {
		notes.add(message);
	}

	@Override
	public boolean stopRequested() {
		return stop;
	}

	@Override
	public void started(RunningRun run) {
		started++;
	}
}
