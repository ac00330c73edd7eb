package org.easel.runs.child;

import org.easel.core.run.RunFolder;

/** What is done for a run between its begin and its end. */
@FunctionalInterface
interface RunWork {

	/**
	 * Does it; asks the journal whether to stop, and may tell it the end.
	 *
	 * @throws Exception whose message says why it could not go on
	 */
	void work(RunFolder run, Journal journal) throws Exception;
}
