package org.easel.core.edit;

import java.io.IOException;

/** Says that another program has the project open. */
public final class ProjectInUseException extends IOException {

	private static final long serialVersionUID = 1L;

	public ProjectInUseException(String message) {
		super(message);
	}
}
