package org.easel.tagging.wd14;

import java.util.ArrayList;
import java.util.List;

/** Splits one line of comma-separated values; a field in quotes may hold commas, and doubled quotes for one. */
final class CsvLine {

	private CsvLine() {
	}

	/**
	 * The fields of a line without its line end.
	 *
	 * @throws IllegalArgumentException for a quote that is never closed, or text right after a closing quote
	 */
	static List<String> split(String line) {
		var fields = new ArrayList<String>();
		int at = 0;
		while (true) {
			var field = new StringBuilder();
			boolean quoted = at < line.length() && line.charAt(at) == '"';
			at = quoted ? quotedField(line, at + 1, field) : plainField(line, at, field);
			fields.add(field.toString());
			if (at == line.length()) {
				return List.copyOf(fields);
			}
			if (line.charAt(at) != ',') {
				throw new IllegalArgumentException("a comma is missing at column " + (at + 1));
			}
			at++;
		}
	}

	private static int plainField(String line, int start, StringBuilder field) {
		int comma = line.indexOf(',', start);
		int end = comma < 0 ? line.length() : comma;
		field.append(line, start, end);
		return end;
	}

	private static int quotedField(String line, int start, StringBuilder field) {
		int at = start;
		while (true) {
			int quote = line.indexOf('"', at);
			if (quote < 0) {
				throw new IllegalArgumentException("a quote is opened at column " + start + " and never closed");
			}
			field.append(line, at, quote);
			boolean doubled = quote + 1 < line.length() && line.charAt(quote + 1) == '"';
			if (!doubled) {
				return quote + 1;
			}
			field.append('"');
			at = quote + 2;
		}
	}
}
