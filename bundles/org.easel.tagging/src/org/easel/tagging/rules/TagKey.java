package org.easel.tagging.rules;

import java.util.Locale;

/**
 * What two spellings of one tag share: letter case, underscores for spaces and spaces at the ends make no difference.
 *
 * @param text the common spelling
 */
record TagKey(String text) {

	/** The key of a tag in any spelling. */
	static TagKey of(String tag) {
		return new TagKey(tag.replace('_', ' ').strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT));
	}
}
