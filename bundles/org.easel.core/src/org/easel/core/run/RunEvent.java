package org.easel.core.run;

import java.time.Instant;

/** Something that happened in a run; one line of its events.jsonl. */
public sealed interface RunEvent {

	/** When it happened. */
	Instant time();

	/**
	 * Training begins, or goes on after a break.
	 *
	 * @param steps of the whole run
	 * @param epochs of the whole run
	 * @param stepsPerEpoch optimizer steps of one epoch
	 * @param fromStep how many steps were done before; 0 for a new run
	 */
	record Started(Instant time, long steps, int epochs, long stepsPerEpoch, long fromStep) implements RunEvent {
	}

	/**
	 * One optimizer step is done.
	 *
	 * @param step counted from 1
	 * @param epoch counted from 1
	 * @param loss mean over the step's pictures; may be NaN
	 * @param learningRate as the schedule gives it
	 * @param effectiveRate as it works: for Prodigy d times the rate
	 * @param secondsPerStep how long it took
	 */
	record Step(Instant time, long step, int epoch, double loss, double learningRate, double effectiveRate,
			double secondsPerStep) implements RunEvent {
	}

	/**
	 * An epoch is done and its file saved.
	 *
	 * @param epoch counted from 1
	 * @param file its LoRA, relative to the run's folder; empty if none was saved
	 * @param meanLoss over its steps
	 */
	record EpochEnd(Instant time, int epoch, String file, double meanLoss) implements RunEvent {
	}

	/**
	 * A sample picture is drawn.
	 *
	 * @param epoch whose LoRA drew it; 0 for the base model alone
	 * @param index of its prompt, from 0
	 * @param file relative to the run's folder
	 * @param prompt what was asked for
	 * @param seed of its noise
	 * @param strength of the LoRA
	 */
	record Sample(Instant time, int epoch, int index, String file, String prompt, long seed, double strength)
			implements RunEvent {
	}

	/**
	 * What a resume needs is on the disk.
	 *
	 * @param step done at that moment
	 * @param slot 0 or 1
	 */
	record StateSaved(Instant time, long step, int slot) implements RunEvent {
	}

	/** Something a person should look at. */
	record Warning(Instant time, String message) implements RunEvent {
	}

	/** Something worth knowing. */
	record Note(Instant time, String message) implements RunEvent {
	}

	/**
	 * The run ended.
	 *
	 * @param reason how
	 * @param message for people; empty if there is nothing to add
	 * @param step the last that was done
	 */
	record Ended(Instant time, Reason reason, String message, long step) implements RunEvent {
	}

	/** How a run ended. */
	enum Reason {
		/** All epochs are done. */
		FINISHED,
		/** A person stopped it; it can be resumed. */
		STOPPED,
		/** It could not go on. */
		FAILED
	}
}
