package org.easel.runs;

import java.io.IOException;

import org.easel.core.run.RunFolder;

/**
 * Gets runs done somewhere: on this computer, on a cluster. Contributed through the extension point
 * {@code org.easel.runs.runners}; implementations have a public constructor without arguments that does no work.
 */
public interface Runner {

	/**
	 * Starts a run, or goes on with one that was left, and returns at once. A request to stop from before is taken back.
	 *
	 * @throws IOException if it is being trained already or cannot be started; the message says why and the way out
	 */
	RunningRun start(RunFolder run) throws IOException;
}
