package org.easel.runs;

import java.io.IOException;
import java.time.Duration;

import org.easel.core.run.RunFolder;

/** A run that was started. It goes on when whoever started it ends. */
public interface RunningRun {

	/** The run's folder, where its events and files appear. */
	RunFolder folder();

	/** Whether it is still going on. */
	boolean isRunning();

	/** Asks it to stop after the step that it is at; it saves what a resume needs. */
	void requestStop() throws IOException;

	/** Ends it at once; it can be resumed from the last state that it saved. */
	void kill();

	/**
	 * Waits for its end, at most so long.
	 *
	 * @return whether it ended
	 */
	boolean await(Duration atMost) throws InterruptedException;

	/**
	 * How it stands now; after its end, how it ended.
	 *
	 * @throws IOException if its events cannot be read
	 */
	RunCondition condition() throws IOException;
}
