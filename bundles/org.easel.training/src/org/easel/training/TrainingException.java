package org.easel.training;

/** A run that cannot begin or go on. The message is for the user: what is wrong, what is kept, what to do. */
public final class TrainingException extends Exception {

	private static final long serialVersionUID = 1L;

	private final long step;

	/** @param step the last that was done, 0 before the first */
	public TrainingException(String message, long step, Throwable cause) {
		super(message, cause);
		this.step = step;
	}

	/** The last step that was done. */
	public long step() {
		return step;
	}
}
