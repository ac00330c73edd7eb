package org.easel.runs;

import java.io.IOException;
import java.util.List;

import org.easel.core.run.RunEvent;
import org.easel.core.run.RunEvent.Ended;
import org.easel.core.run.RunEvent.Started;
import org.easel.core.run.RunEvent.StateSaved;
import org.easel.core.run.RunEvent.Step;
import org.easel.core.run.RunFolder;

/**
 * How a run stands, as far as its folder tells.
 *
 * @param state what it is at
 * @param message for people; empty if there is nothing to add
 * @param step the last step that was done, 0 before the first
 * @param steps of the whole run, 0 where it never began
 */
public record RunCondition(State state, String message, long step, long steps) {

	/** What a run is at. */
	public enum State {
		/** It never began. */
		NEW,
		/** A process is training it. */
		RUNNING,
		/** All epochs are done. */
		FINISHED,
		/** A person stopped it. */
		STOPPED,
		/** It could not go on, and said why. */
		FAILED,
		/** Its process ended without a word: it was killed, or the computer went down. */
		DIED
	}

	/** Reads the condition of a run. */
	public static RunCondition of(RunFolder run) throws IOException {
		boolean running = run.isLocked();
		return of(run.readEvents(), running);
	}

	/** The condition that events tell, in their order. */
	public static RunCondition of(List<RunEvent> events, boolean running) {
		long step = 0;
		long saved = 0;
		long steps = 0;
		Ended ended = null;
		boolean began = false;
		for (var event : events) {
			switch (event) {
				case Started started -> {
					began = true;
					ended = null;
					step = started.fromStep();
					steps = started.steps();
				}
				case Step done -> step = done.step();
				case StateSaved state -> saved = state.step();
				case Ended end -> ended = end;
				default -> {
					// Tells nothing of how the run stands.
				}
			}
		}
		if (running) {
			return new RunCondition(State.RUNNING, "", step, steps);
		}
		if (ended != null) {
			return new RunCondition(state(ended), ended.message(), Math.max(step, ended.step()), steps);
		}
		return began ? new RunCondition(State.DIED, died(step, saved), step, steps) : new RunCondition(State.NEW, "", 0, 0);
	}

	/** Whether starting it again goes on with it. */
	public boolean resumable() {
		return state != State.FINISHED && state != State.RUNNING;
	}

	static String died(long step, long saved) {
		return "The run ended without a word after step " + step + ", as if it was killed or the computer went down. "
				+ (saved == 0 ? "Nothing was saved yet; resuming begins anew." : "It can be resumed from step " + saved + ".");
	}

	private static State state(Ended ended) {
		return switch (ended.reason()) {
			case FINISHED -> State.FINISHED;
			case STOPPED -> State.STOPPED;
			case FAILED -> State.FAILED;
		};
	}
}
