package org.easel.training.state;

import java.io.IOException;

/** A state that holds NaN or infinity and was therefore not written. */
public final class NotFiniteStateException extends IOException {

	private static final long serialVersionUID = 1L;

	NotFiniteStateException(String message) {
		super(message);
	}
}
