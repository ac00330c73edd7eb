package org.easel.training;

import java.io.IOException;

import org.easel.core.run.RunEvent;

/** Follows a run and may stop it. Called on the trainer's thread. */
public interface TrainingMonitor {

	/**
	 * Something happened.
	 *
	 * @throws IOException if it cannot be noted down, on a full disk for instance; the run then fails
	 */
	void event(RunEvent event) throws IOException;

	/** Whether the run should stop. Asked between steps, and while pictures are encoded. */
	boolean stopRequested();

	/** Whether the run should stop once its epoch is done. Asked after each epoch, its samples included. */
	default boolean stopAfterEpochRequested() {
		return false;
	}
}
