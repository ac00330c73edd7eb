package org.easel.cli;

import java.util.List;
import java.util.Locale;

import org.easel.core.settings.Problem;
import org.easel.core.settings.Severity;

/** Prints problems, the gravest first. */
final class Problems {

	private Problems() {
	}

	static void print(Session session, List<Problem> problems) {
		for (var severity : List.of(Severity.ERROR, Severity.WARNING, Severity.INFO)) {
			var to = severity == Severity.ERROR ? session.terminal().err() : session.out();
			problems.stream().filter(problem -> problem.severity() == severity)
					.forEach(problem -> to.println(session.text("problem." + severity.name().toLowerCase(Locale.ROOT), problem.message())));
			to.flush();
		}
	}
}
