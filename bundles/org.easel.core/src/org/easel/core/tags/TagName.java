package org.easel.core.tags;

import java.util.Locale;

/** What two spellings of one tag share. */
public final class TagName {

	private TagName() {
	}

	/** The common spelling: letter case, underscores for spaces and spaces at the ends make no difference. */
	public static String key(String tag) {
		return spaced(tag).toLowerCase(Locale.ROOT);
	}

	private static String spaced(String tag) {
		if (isSpaced(tag)) {
			return tag;
		}
		var key = new StringBuilder(tag.length());
		for (int i = 0; i < tag.length(); i++) {
			if (!isSpace(tag.charAt(i))) {
				key.append(tag.charAt(i));
			} else if (!key.isEmpty() && key.charAt(key.length() - 1) != ' ') {
				key.append(' ');
			}
		}
		return key.toString().stripTrailing();
	}

	private static boolean isSpaced(String tag) {
		char before = ' ';
		for (int i = 0; i < tag.length(); i++) {
			char letter = tag.charAt(i);
			if (isSpace(letter) && (letter != ' ' || before == ' ')) {
				return false;
			}
			before = letter;
		}
		return before != ' ' || tag.isEmpty();
	}

	private static boolean isSpace(char letter) {
		return letter == '_' || Character.isWhitespace(letter);
	}
}
