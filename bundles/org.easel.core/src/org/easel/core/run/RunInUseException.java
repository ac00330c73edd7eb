package org.easel.core.run;

import java.io.IOException;

/** Another process, or this one, is training the run already. */
public final class RunInUseException extends IOException {

	private static final long serialVersionUID = 1L;

	RunInUseException(String message) {
		super(message);
	}
}
