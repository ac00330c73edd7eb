package org.easel.core.image;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/** Breaks a text into lines of a width. */
final class WrappedText {

	private static final String MORE = "\u2026";

	private final ToIntFunction<String> measure;
	private final int width;
	private final List<String> lines = new ArrayList<>();
	private String line = "";

	private WrappedText(ToIntFunction<String> measure, int width) {
		this.measure = measure;
		this.width = width;
	}

	/**
	 * The lines of a text, broken between words, and within a word only where it is wider than a line alone.
	 *
	 * @param measure gives a text's width
	 * @param most lines, at least 1; what is left then is marked by an ellipsis at the last one's end
	 */
	static List<String> lines(String text, ToIntFunction<String> measure, int width, int most) {
		var wrapped = new WrappedText(measure, width);
		for (String word : text.strip().split("\\s+")) {
			wrapped.add(word);
		}
		wrapped.end();
		return wrapped.atMost(most);
	}

	private void add(String word) {
		String longer = line.isEmpty() ? word : line + " " + word;
		if (fits(longer)) {
			line = longer;
			return;
		}
		end();
		line = word;
		while (!fits(line)) {
			int letters = fitting(line);
			lines.add(line.substring(0, letters));
			line = line.substring(letters);
		}
	}

	private void end() {
		if (!line.isEmpty()) {
			lines.add(line);
			line = "";
		}
	}

	private List<String> atMost(int most) {
		if (lines.size() <= most) {
			return List.copyOf(lines);
		}
		String last = lines.get(most - 1);
		while (!last.isEmpty() && !fits(last + MORE)) {
			last = last.substring(0, last.offsetByCodePoints(last.length(), -1));
		}
		var kept = new ArrayList<>(lines.subList(0, most - 1));
		kept.add(last + MORE);
		return List.copyOf(kept);
	}

	private boolean fits(String text) {
		return measure.applyAsInt(text) <= width;
	}

	/** How many letters of a word fit into a line, at least one whole one. */
	private int fitting(String word) {
		int letters = word.offsetByCodePoints(0, 1);
		while (letters < word.length() && fits(word.substring(0, word.offsetByCodePoints(letters, 1)))) {
			letters = word.offsetByCodePoints(letters, 1);
		}
		return letters;
	}
}
