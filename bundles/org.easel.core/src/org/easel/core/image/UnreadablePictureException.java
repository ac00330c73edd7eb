package org.easel.core.image;

import java.io.IOException;
import java.nio.file.Path;

/** A file that is no picture, a broken one, or one too large; the message names the file. */
public final class UnreadablePictureException extends IOException {

	private static final long serialVersionUID = 1L;

	private final transient Path file;

	UnreadablePictureException(Path file, String reason, Throwable cause) {
		super(file + ": " + reason, cause);
		this.file = file;
	}

	/** The file. */
	public Path file() {
		return file;
	}
}
