package org.easel.training.loop;

/** A step whose loss or gradients are NaN or infinite; it was not made. */
public final class NotFiniteLossException extends Exception {

	private static final long serialVersionUID = 1L;

	NotFiniteLossException(String message) {
		super(message);
	}
}
