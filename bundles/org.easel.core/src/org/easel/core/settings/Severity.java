package org.easel.core.settings;

/** How much a {@link Problem} matters. */
public enum Severity {
	/** The work cannot go on like this. */
	ERROR,
	/** The work can go on; the result may disappoint. */
	WARNING,
	/** Worth knowing. */
	INFO
}
