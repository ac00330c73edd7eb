package org.easel.ui.trainer.internal.runs;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.easel.core.queue.QueuedRun;
import org.easel.core.run.RunFolder;
import org.easel.runs.RunCondition;
import org.easel.runs.RunCondition.State;

/**
 * A run as the trainer shows it at a moment.
 *
 * @param run its folder
 * @param condition how it stands
 * @param queued its place in the queue, if it has one
 * @param place in the queue, counted from 1; 0 for none
 * @param pace how fast it goes
 * @param points its curve
 * @param sample the last picture that it drew
 * @param log what it said, in lines
 */
record RunView(RunFolder run, RunCondition condition, Optional<QueuedRun> queued, int place, Pace pace, Curve.Points points, Optional<Path> sample, List<String> log) {

	/**
	 * How fast a run goes.
	 *
	 * @param epoch of the last step, from 1
	 * @param epochs of the whole run
	 * @param stepsPerSecond 0 while it is not known
	 * @param left until the end
	 */
	record Pace(int epoch, int epochs, double stepsPerSecond, Duration left) {
	}

	boolean isRunning() {
		return condition.state() == State.RUNNING;
	}

	/** Whether it waits for its turn, or for a person, in the queue. */
	boolean isWaiting() {
		return queued.isPresent() && !isRunning();
	}

	/** Whether it is passed over until a person resumes it. */
	boolean isHeld() {
		return queued.filter(QueuedRun::held).isPresent();
	}

	/** Whether a person can let it go on: it is held, or ended before its last step. */
	boolean canResume() {
		return !isRunning() && condition.state() != State.FINISHED && (isHeld() || queued.isEmpty());
	}

	boolean canPause() {
		return isRunning() || isWaiting() && !isHeld();
	}
}
