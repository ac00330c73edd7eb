package org.easel.tagging;

import java.io.IOException;

/** A tagger could not be made or could not tag; the message names the file and the way out. */
public final class TaggingException extends IOException {

	private static final long serialVersionUID = 1L;

	/** A failure that needs no cause. */
	public TaggingException(String message) {
		super(message);
	}

	/** A failure with what led to it. */
	public TaggingException(String message, Throwable cause) {
		super(message, cause);
	}
}
