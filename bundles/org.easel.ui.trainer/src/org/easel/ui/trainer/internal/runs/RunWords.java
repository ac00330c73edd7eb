package org.easel.ui.trainer.internal.runs;

import org.easel.core.queue.QueuedRun;
import org.easel.ui.ThemeColour;
import org.easel.ui.trainer.internal.Amounts;
import org.easel.ui.trainer.internal.Messages;

/** How a run stands, in words and in a colour. */
final class RunWords {

	private RunWords() {
	}

	/** A word or two, for the table. */
	static String state(RunView run, boolean paused) {
		return switch (run.condition().state()) {
			case RUNNING -> run.isHeld() || paused && run.queued().isPresent() ? Messages.State_pausing
					: run.run().stopAfterEpochRequested() ? Messages.State_stoppingAfterEpoch : Messages.State_running;
			case FINISHED -> Messages.State_finished;
			case NEW, STOPPED, FAILED, DIED -> run.queued().map(queued -> waiting(queued, run.place(), paused)).orElseGet(() -> left(run));
		};
	}

	private static String waiting(QueuedRun queued, int place, boolean paused) {
		if (!queued.message().isEmpty()) {
			return Messages.State_cannotStart;
		}
		if (queued.held() || paused) {
			return Messages.State_paused;
		}
		return place == 1 ? Messages.State_next : Messages.bind(Messages.State_waiting, place);
	}

	private static String left(RunView run) {
		return switch (run.condition().state()) {
			case STOPPED -> Messages.State_stopped;
			case FAILED -> Messages.State_failed;
			case DIED -> Messages.State_died;
			default -> Messages.State_new;
		};
	}

	/** What a person should read about the run; empty where all is well. */
	static String message(RunView run) {
		// What waits in the queue has left its end behind.
		return run.queued().map(QueuedRun::message).orElse(run.condition().message());
	}

	/** Whether the message tells of something wrong. */
	static boolean isTrouble(RunView run) {
		if (run.queued().isPresent()) {
			return !run.queued().get().message().isEmpty();
		}
		return switch (run.condition().state()) {
			case FAILED, DIED -> true;
			default -> false;
		};
	}

	static ThemeColour colour(RunView run) {
		if (isTrouble(run)) {
			return ThemeColour.ERROR;
		}
		return switch (run.condition().state()) {
			case RUNNING -> ThemeColour.ACCENT;
			case FINISHED -> ThemeColour.GOOD;
			default -> ThemeColour.QUIET_TEXT;
		};
	}

	/** Steps done and to do. */
	static String steps(RunView run) {
		return run.condition().steps() == 0 ? "" : Messages.bind(Messages.State_steps, Amounts.count(run.condition().step()), Amounts.count(run.condition().steps())); //$NON-NLS-1$
	}
}
