package org.easel.core.advice;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The words that a tagger knows.
 *
 * @param labels all of them, as they stand in captions
 * @param things those among them that name one thing, person or character rather than a kind or colour
 */
public record KnownWords(Set<String> labels, Set<String> things) {

	private static final char BETWEEN = ' ';

	public KnownWords {
		labels = Set.copyOf(labels);
		things = Set.copyOf(things);
	}

	/**
	 * The tagger's word for a tag: the tag itself, or the longest end of it that the tagger knows, for in English the thing
	 * comes last: "red apple" is an apple.
	 */
	public Optional<String> wordFor(String tag) {
		var rest = tag.strip().toLowerCase(Locale.ROOT);
		while (!labels.contains(rest)) {
			int space = rest.indexOf(BETWEEN);
			if (space < 0) {
				return Optional.empty();
			}
			rest = rest.substring(space + 1).strip();
		}
		return Optional.of(rest);
	}
}
