package org.easel.core.samples;

import java.util.Objects;

/**
 * What a person thinks of a sample picture.
 *
 * @param starred whether it stands out
 * @param note empty where nothing was noted
 */
public record SampleMark(boolean starred, String note) {

	/** Nothing was marked. */
	public static final SampleMark NONE = new SampleMark(false, "");

	public SampleMark {
		Objects.requireNonNull(note, "note");
	}

	public SampleMark withStar(boolean star) {
		return new SampleMark(star, note);
	}

	public SampleMark withNote(String text) {
		return new SampleMark(starred, text.strip());
	}
}
