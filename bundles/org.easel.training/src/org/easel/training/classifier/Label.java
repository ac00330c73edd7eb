package org.easel.training.classifier;

import java.util.Objects;

/**
 * Something that a classifier can say of a picture.
 *
 * @param name as it stands in captions, such as "apple"
 * @param kind what it speaks of
 */
public record Label(String name, Kind kind) {

	/** What a label speaks of. */
	public enum Kind {
		/** What is on the picture: "apple". */
		THING,
		/** A kind or property of things: "fruit". */
		TAG,
		/** A colour that much of the thing has: "red". */
		COLOUR,
		/** What is behind the thing: "white background". */
		GROUND
	}

	public Label {
		Objects.requireNonNull(name, "name");
		Objects.requireNonNull(kind, "kind");
	}
}
