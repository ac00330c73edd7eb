package org.easel.tagging;

import java.util.Objects;

/**
 * A tag that a tagger knows.
 *
 * @param tag the tag as it stands in captions, with spaces
 * @param category what it speaks of
 */
public record TagLabel(String tag, TagCategory category) {

	/** @throws IllegalArgumentException if the tag is blank */
	public TagLabel {
		Objects.requireNonNull(category, "category");
		if (tag.isBlank()) {
			throw new IllegalArgumentException("A tag is blank");
		}
	}
}
