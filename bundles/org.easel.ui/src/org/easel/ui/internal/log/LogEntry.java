package org.easel.ui.internal.log;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.IStatus;

/**
 * Something that was logged.
 *
 * @param severity as {@link IStatus} counts it
 * @param time as the log writes it
 * @param plugin who logged it
 * @param message what happened
 * @param details messages of parts and stack traces, may be empty
 */
record LogEntry(int severity, String time, String plugin, String message, String details) {

	private static final Pattern ENTRY = Pattern.compile("!ENTRY (\\S+) (\\d+) -?\\d+ (.*)"); //$NON-NLS-1$

	/** Reads the text of a log file, the last entry first. What is torn at its beginning is left out. */
	static List<LogEntry> parse(List<String> lines) {
		var entries = new ArrayList<LogEntry>();
		for (int i = 0; i < lines.size(); i++) {
			var head = ENTRY.matcher(lines.get(i));
			if (head.matches()) {
				int end = i + 1;
				while (end < lines.size() && !lines.get(end).startsWith("!ENTRY") && !lines.get(end).startsWith("!SESSION")) { //$NON-NLS-1$ //$NON-NLS-2$
					end++;
				}
				entries.add(of(Integer.parseInt(head.group(2)), head.group(3), head.group(1), lines.subList(i + 1, end)));
				i = end - 1;
			}
		}
		return entries.reversed();
	}

	private static LogEntry of(int severity, String time, String plugin, List<String> body) {
		var message = new StringBuilder();
		var details = new StringBuilder();
		boolean inMessage = false;
		boolean first = true;
		for (var line : body) {
			if (line.startsWith("!")) { //$NON-NLS-1$
				inMessage = line.startsWith("!MESSAGE") && first; //$NON-NLS-1$
				first &= !line.startsWith("!MESSAGE"); //$NON-NLS-1$
				var text = line.replaceFirst("^!(MESSAGE|STACK|SUBENTRY)\\s*\\d*\\s*", ""); //$NON-NLS-1$ //$NON-NLS-2$
				(inMessage ? message : details).append(text).append('\n');
			} else {
				(inMessage ? message : details).append(line).append('\n');
			}
		}
		return new LogEntry(severity, time, plugin, message.toString().strip(), details.toString().strip());
	}
}
