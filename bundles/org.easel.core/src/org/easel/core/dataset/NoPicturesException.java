package org.easel.core.dataset;

import java.io.IOException;

/** A folder without a single picture that can be read; the message names it and the way out. */
public class NoPicturesException extends IOException {

	private static final long serialVersionUID = 1L;

	public NoPicturesException(String message) {
		super(message);
	}
}
