package org.easel.core.extension;

/** A contribution whose class cannot be used; the message names the contributor. */
public class ContributionException extends Exception {

	private static final long serialVersionUID = 1L;

	public ContributionException(String message, Throwable cause) {
		super(message, cause);
	}
}
