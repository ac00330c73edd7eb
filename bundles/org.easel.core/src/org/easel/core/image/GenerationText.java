package org.easel.core.image;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.regex.Pattern;

/**
 * How a picture was generated, as the text that most picture generators write into a PNG: the prompt, a line of the negative
 * prompt, a line of settings.
 *
 * @param negative empty: none
 * @param settings such as {@code Steps}, {@code Sampler}, {@code CFG scale}, {@code Seed}, {@code Size}, in their order
 */
public record GenerationText(String prompt, String negative, SequencedMap<String, String> settings) {

	/** The keyword of this text in a PNG. */
	public static final String KEYWORD = "parameters";

	private static final String NEGATIVE = "Negative prompt:";
	private static final Pattern SETTING = Pattern.compile("\\s*(\\w[\\w \\-/]*):\\s*(\"(?:\\\\.|[^\\\\\"])+\"|[^,]*)(?:,|$)");
	private static final int FEWEST_SETTINGS = 3;

	public GenerationText {
		settings = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(settings));
	}

	/** The text; settings that hold a comma, a colon or a line break are quoted. */
	public String format() {
		var text = new StringBuilder(prompt);
		if (!negative.isEmpty()) {
			text.append('\n').append(NEGATIVE).append(' ').append(negative);
		}
		String separator = "\n";
		for (Map.Entry<String, String> setting : settings.entrySet()) {
			text.append(separator).append(setting.getKey()).append(": ").append(quoted(setting.getValue()));
			separator = ", ";
		}
		return text.toString();
	}

	/** Reads such a text. A last line with fewer than three settings belongs to the prompt. */
	public static GenerationText parse(String text) {
		var lines = new ArrayList<>(text.strip().lines().toList());
		var settings = new LinkedHashMap<String, String>();
		if (!lines.isEmpty()) {
			SETTING.matcher(lines.getLast()).results().forEach(match -> settings.put(match.group(1), unquoted(match.group(2).strip())));
		}
		if (settings.size() < FEWEST_SETTINGS) {
			settings.clear();
		} else {
			lines.removeLast();
		}
		int negative = 0;
		while (negative < lines.size() && !lines.get(negative).startsWith(NEGATIVE)) {
			negative++;
		}
		String after = String.join("\n", lines.subList(negative, lines.size()));
		return new GenerationText(String.join("\n", lines.subList(0, negative)).strip(),
				after.isEmpty() ? "" : after.substring(NEGATIVE.length()).strip(), settings);
	}

	private static String quoted(String value) {
		boolean plain = value.chars().noneMatch(letter -> letter == ',' || letter == ':' || letter == '\n');
		return plain ? value : '"' + value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
	}

	private static String unquoted(String value) {
		if (value.length() < 2 || value.charAt(0) != '"' || !value.endsWith("\"")) {
			return value;
		}
		var plain = new StringBuilder();
		for (int i = 1; i < value.length() - 1; i++) {
			char letter = value.charAt(i);
			if (letter == '\\') {
				letter = value.charAt(++i);
				letter = letter == 'n' ? '\n' : letter;
			}
			plain.append(letter);
		}
		return plain.toString();
	}
}
