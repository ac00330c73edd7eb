package org.easel.core.project;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.easel.core.settings.Problem;

/**
 * The name of a LoRA: one for files, one for people.
 *
 * @param fileName without extension; no file system refuses it
 * @param title as it was given
 * @param warnings what was changed or may trouble other programs; an error where nothing is left of the name
 */
public record LoraName(String fileName, String title, List<Problem> warnings) {

	/** Characters of a file name that leave room for an epoch's number and an extension on every file system. */
	public static final int LONGEST = 100;

	/** File systems take 255 bytes; this leaves room for "-000001.safetensors" and a temporary file's ending. */
	private static final int MOST_BYTES = 200;
	private static final String WHERE = "name";
	private static final Pattern REFUSED = Pattern.compile("[\\\\/:*?\"<>|\\p{Cntrl}]");
	private static final Pattern RESERVED = Pattern.compile("(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?");

	public LoraName {
		warnings = List.copyOf(warnings);
	}

	/** The name that is made of what a person typed. */
	public static LoraName of(String typed) {
		var problems = new ArrayList<Problem>();
		String title = typed.strip();
		String name = REFUSED.matcher(title).replaceAll("");
		if (!name.equals(title)) {
			problems.add(Problem.info(WHERE, "Characters that no file name can have are left out: \"" + title + "\" becomes \"" + name.strip() + "\"."));
		}
		// Leading dots hide a file, trailing dots and spaces vanish on Windows.
		name = name.strip().replaceAll("^[.\\s]+|[.\\s]+$", "").replaceAll("\\s+", "_");
		if (RESERVED.matcher(name).matches()) {
			name = "_" + name;
			problems.add(Problem.info(WHERE, "\"" + title + "\" is a device on Windows; the file is named \"" + name + "\"."));
		}
		if (name.isEmpty()) {
			problems.add(Problem.error(WHERE, "\"" + typed + "\" leaves nothing for a file name. Give a name with letters or digits."));
		}
		String cut = cut(name);
		if (!cut.equals(name)) {
			problems.add(Problem.warning(WHERE, "The name is longer than file systems take; the file is named \"" + cut + "\". Shorten it."));
			name = cut;
		} else if (name.length() > LONGEST) {
			problems.add(Problem.warning(WHERE, "The name has " + name.length() + " characters; some programs cut or refuse more than " + LONGEST + ". Shorten it."));
		}
		if (name.chars().anyMatch(c -> c > 126)) {
			problems.add(Problem.warning(WHERE, String.format(Locale.ROOT, "The file name \"%s\" has letters beyond ASCII; some programs cannot open it. Use a to z and digits; the title may keep them.", name)));
		}
		return new LoraName(name, title, problems);
	}

	/** As many whole characters as fit into the bytes that a file name may have. */
	private static String cut(String name) {
		int end = name.length();
		while (name.substring(0, end).getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
			end = name.offsetByCodePoints(end, -1);
		}
		return name.substring(0, end);
	}
}
