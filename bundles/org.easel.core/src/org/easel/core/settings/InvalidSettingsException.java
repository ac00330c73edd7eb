package org.easel.core.settings;

import java.util.List;
import java.util.stream.Collectors;

/** Values that no description allows; its message holds every problem, one a line. */
public final class InvalidSettingsException extends IllegalArgumentException {

	private static final long serialVersionUID = 1L;

	private final transient List<Problem> problems;

	public InvalidSettingsException(List<Problem> problems) {
		super(problems.stream().map(Problem::message).collect(Collectors.joining("\n")));
		this.problems = List.copyOf(problems);
	}

	/** What is wrong, in the order of the settings. */
	public List<Problem> problems() {
		return problems;
	}
}
