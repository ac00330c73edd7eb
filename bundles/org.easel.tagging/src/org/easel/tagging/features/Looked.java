package org.easel.tagging.features;

import java.util.List;
import java.util.Objects;

import org.easel.tagging.ScoredTag;

/**
 * What one look at a picture gave.
 *
 * @param tags a score for every label, highest first
 * @param features the picture as a vector of the tagger's own length; close for pictures that look alike
 */
public record Looked(List<ScoredTag> tags, float[] features) {

	public Looked {
		tags = List.copyOf(tags);
		Objects.requireNonNull(features, "features");
	}
}
