package org.easel.core.io;

import java.util.concurrent.CancellationException;

/** Hears how far a long work is, and may end it. Called from the working threads, several at a time. */
public interface Progress {

	/** Nobody listens, nobody cancels. */
	Progress NONE = (done, total) -> {
	};

	/**
	 * Told after each piece.
	 *
	 * @param done pieces that are finished
	 * @param total all pieces; 0 where it is not known yet
	 */
	void worked(int done, int total);

	/** Whether the work shall end. */
	default boolean cancelled() {
		return false;
	}

	/** @throws CancellationException if the work shall end */
	default void check() {
		if (cancelled()) {
			throw new CancellationException("Cancelled.");
		}
	}
}
