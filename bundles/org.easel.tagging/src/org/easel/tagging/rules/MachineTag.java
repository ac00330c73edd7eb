package org.easel.tagging.rules;

import java.util.OptionalDouble;

/**
 * A tag that no person typed.
 *
 * @param tag the tag as it stands in the caption
 * @param source where it was found
 * @param score how sure the tagger is, from 0 to 1; empty for a tag of the metadata
 */
public record MachineTag(String tag, Source source, OptionalDouble score) {

	/** Where a tag was found. */
	public enum Source {
		/** In the picture's pixels. */
		TAGGER,
		/** In the picture's file, as text. */
		METADATA
	}
}
