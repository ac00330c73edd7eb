package org.easel.core.advice;

import java.util.Objects;
import java.util.Set;

/**
 * What a tagger saw in one picture.
 *
 * @param features the picture as a vector of the tagger's own length; pictures that look alike point into one direction
 * @param found the tagger's words for what it recognised
 */
public record Sight(float[] features, Set<String> found) {

	public Sight {
		Objects.requireNonNull(features, "features");
		found = Set.copyOf(found);
	}
}
