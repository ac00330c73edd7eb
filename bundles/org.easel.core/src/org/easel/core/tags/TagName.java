package org.easel.core.tags;

import java.util.Locale;
import java.util.regex.Pattern;

/** What two spellings of one tag share. */
public final class TagName {

	private static final Pattern SPACES = Pattern.compile("[\\s_]+");

	private TagName() {
	}

	/** The common spelling: letter case, underscores for spaces and spaces at the ends make no difference. */
	public static String key(String tag) {
		return SPACES.matcher(tag.strip()).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
	}
}
