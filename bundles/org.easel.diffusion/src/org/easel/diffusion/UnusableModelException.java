package org.easel.diffusion;

import java.io.IOException;

/** A file that is no model, or not one that Easel can use; the message names the file and the way out. */
public class UnusableModelException extends IOException {

	private static final long serialVersionUID = 1L;

	/** @param message names the file and the way out */
	public UnusableModelException(String message) {
		super(message);
	}
}
