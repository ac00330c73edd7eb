package org.easel.core.settings;

import java.util.Collection;
import java.util.Objects;

/**
 * Something found wrong, for a person to read.
 *
 * @param severity how much it matters
 * @param where a setting's id, a file's path or empty
 * @param message a whole sentence that names the value and the way out
 */
public record Problem(Severity severity, String where, String message) {

	public Problem {
		Objects.requireNonNull(severity, "severity");
		Objects.requireNonNull(where, "where");
		Objects.requireNonNull(message, "message");
	}

	/** A problem that stops the work. */
	public static Problem error(String where, String message) {
		return new Problem(Severity.ERROR, where, message);
	}

	/** A problem that lets the work go on. */
	public static Problem warning(String where, String message) {
		return new Problem(Severity.WARNING, where, message);
	}

	/** A fact worth knowing. */
	public static Problem info(String where, String message) {
		return new Problem(Severity.INFO, where, message);
	}

	/** Whether one of the problems stops the work. */
	public static boolean anyError(Collection<Problem> problems) {
		return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
	}
}
