package org.easel.training.optimizer;

/** An optimizer that is not there, or cannot be used with these settings; the message says why and what to do. */
public final class UnusableOptimizerException extends Exception {

	private static final long serialVersionUID = 1L;

	/** @param message why, and the way out, for the user */
	public UnusableOptimizerException(String message) {
		super(message);
	}

	/** @param message why, and the way out, for the user */
	public UnusableOptimizerException(String message, Throwable cause) {
		super(message, cause);
	}
}
