package org.easel.core.edit;

import java.io.IOException;

/** Says that an edit cannot be done, why, and the way out. Nothing was changed. */
public final class EditRefusedException extends IOException {

	private static final long serialVersionUID = 1L;

	public EditRefusedException(String message) {
		super(message);
	}

	public EditRefusedException(String message, Throwable cause) {
		super(message, cause);
	}

	static EditRefusedException noSuchPicture(String id) {
		return new EditRefusedException("There is no picture " + id + " in the dataset any more. Refresh the project and choose again.");
	}
}
