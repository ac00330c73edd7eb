package org.easel.training.optimizer;

/** An optimizer that is not there, or cannot be used with these settings; the message says why and what to do. */
public final class UnusableOptimizerException extends Exception {

	private static final long serialVersionUID = 1L;

	public UnusableOptimizerException(String message) {
		super(message);
	}

	public UnusableOptimizerException(String message, Throwable cause) {
		super(message, cause);
	}
}
