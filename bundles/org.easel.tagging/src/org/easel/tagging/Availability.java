package org.easel.tagging;

/** Whether a tagger can be made now. */
public sealed interface Availability {

	/** It can be made. */
	record Ready() implements Availability {
	}

	/**
	 * It cannot be made.
	 *
	 * @param reason a sentence for people: what is missing, and how to get it
	 */
	record Missing(String reason) implements Availability {
	}

	/** It can be made. */
	static Availability ready() {
		return new Ready();
	}

	/** It cannot be made, with the reason. */
	static Availability missing(String reason) {
		return new Missing(reason);
	}
}
