package org.easel.tagging;

import java.util.Arrays;
import java.util.Optional;

/** What a tag speaks of, in the categories of the imageboards that taggers learn from. */
public enum TagCategory {

	/** What is seen: clothes, colours, poses, places. */
	GENERAL(0),
	/** Who made the picture. */
	ARTIST(1),
	/** The work that a character comes from. */
	COPYRIGHT(3),
	/** Who is seen. */
	CHARACTER(4),
	/** The picture as a file: its resolution, comments, translations. */
	META(5),
	/** How suitable the picture is for others to see; one of a few. */
	RATING(9);

	private final int code;

	TagCategory(int code) {
		this.code = code;
	}

	/** The number that stands for the category in a tagger's {@code selected_tags.csv}. */
	public int code() {
		return code;
	}

	/** The category of a number, or empty where no category has it. */
	public static Optional<TagCategory> ofCode(int code) {
		return Arrays.stream(values()).filter(category -> category.code == code).findFirst();
	}
}
