package org.easel.core.safetensors;

import java.io.IOException;
import java.nio.file.Path;

/** A file that is no sound safetensors file; the message names the file and what is wrong. */
public final class SafetensorsException extends IOException {

	private static final long serialVersionUID = 1L;

	SafetensorsException(Path file, String reason) {
		this(file, reason, null);
	}

	SafetensorsException(Path file, String reason, Throwable cause) {
		super(file + ": " + reason, cause);
	}
}
