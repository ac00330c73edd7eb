package org.easel.tagging.rules;

import java.util.List;

/**
 * A caption after the rules of auto-labelling.
 *
 * @param caption the whole new caption
 * @param added the tags in it that came from tagger or metadata, in the caption's order
 */
public record LabelledCaption(String caption, List<MachineTag> added) {

	public LabelledCaption {
		added = List.copyOf(added);
	}
}
