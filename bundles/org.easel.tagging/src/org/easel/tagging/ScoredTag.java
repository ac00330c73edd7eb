package org.easel.tagging;

import java.util.Objects;

/**
 * A tag that a tagger found in a picture.
 *
 * @param tag the tag as it stands in captions, with spaces
 * @param category what it speaks of
 * @param score how sure the tagger is, from 0 to 1
 */
public record ScoredTag(String tag, TagCategory category, double score) {

	/** @throws IllegalArgumentException if the tag is blank or the score outside 0 to 1 */
	public ScoredTag {
		Objects.requireNonNull(category, "category");
		if (tag.isBlank()) {
			throw new IllegalArgumentException("A tag is blank");
		}
		if (!(score >= 0 && score <= 1)) {
			throw new IllegalArgumentException("The score of " + tag + " is " + score + ", outside 0 to 1");
		}
	}
}
