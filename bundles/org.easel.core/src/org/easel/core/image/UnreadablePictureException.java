package org.easel.core.image;

import java.io.IOException;
import java.nio.file.Path;

/** A picture that Easel cannot read or will not open; the message names the file, the reason and the way out. */
public final class UnreadablePictureException extends IOException {

	private static final long serialVersionUID = 1L;

	private final transient Path file;

	UnreadablePictureException(Path file, String reason) {
		this(file, reason, null);
	}

	UnreadablePictureException(Path file, String reason, Throwable cause) {
		super(file.getFileName() + ": " + reason, cause);
		this.file = file;
	}

	/** The picture's file. */
	public Path file() {
		return file;
	}
}
