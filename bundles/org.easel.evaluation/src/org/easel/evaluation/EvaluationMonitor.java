package org.easel.evaluation;

import org.easel.runs.RunningRun;

/** Hears how an evaluation goes on, and may stop it. */
public interface EvaluationMonitor {

	/** A sentence for people. */
	void note(String message);

	/** Whether to stop soon; what is done by then is kept. */
	boolean stopRequested();

	/** A run was started; it goes on by itself, so whoever ends this process at once may want to end it too. */
	void started(RunningRun run);
}
