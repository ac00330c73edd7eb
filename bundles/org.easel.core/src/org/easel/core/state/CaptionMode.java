package org.easel.core.state;

import java.util.Arrays;
import java.util.Locale;

/** How a picture's caption is meant: a list of tags parted by commas, or sentences in which a comma is only a comma. */
public enum CaptionMode {
	TAGS, SENTENCE;

	/** The word in files and on the command line. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** @throws IllegalArgumentException for another word */
	public static CaptionMode of(String word) {
		return Arrays.stream(values()).filter(mode -> mode.word().equals(word)).findFirst()
				.orElseThrow(() -> new IllegalArgumentException("There is no caption mode \"" + word + "\"; there are tags and sentence."));
	}
}
