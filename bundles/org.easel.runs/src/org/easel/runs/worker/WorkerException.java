package org.easel.runs.worker;

import java.io.IOException;

/** A request that the worker could not answer; the message says why and the way out. */
public final class WorkerException extends IOException {

	private static final long serialVersionUID = 1L;

	private final boolean died;
	private final String log;

	WorkerException(String message, boolean died, String log) {
		super(message);
		this.died = died;
		this.log = log;
	}

	/** Whether the worker's process ended under the request; the next request starts another one. */
	public boolean died() {
		return died;
	}

	/** The last lines that the process said, for programmers; may be empty. */
	public String log() {
		return log;
	}
}
