package org.easel.core.dataset;

import java.util.regex.Pattern;

/**
 * What a folder's name says by kohya's convention: {@code 10_cat dog} is 10 repeats and the class tokens {@code cat dog}.
 *
 * @param repeats 0 where the name says none
 * @param classTokens empty where the name says none
 */
public record FolderName(int repeats, String classTokens) {

	private static final Pattern FORM = Pattern.compile("(\\d{1,6})_(.*)");

	/** What a name says. */
	public static FolderName of(String name) {
		var match = FORM.matcher(name);
		if (!match.matches() || Integer.parseInt(match.group(1)) == 0) {
			return new FolderName(0, "");
		}
		return new FolderName(Integer.parseInt(match.group(1)), match.group(2).strip());
	}
}
