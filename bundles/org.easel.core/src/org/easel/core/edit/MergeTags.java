package org.easel.core.edit;

import java.util.List;
import java.util.function.UnaryOperator;

import org.easel.core.state.DatasetState;
import org.easel.core.state.PictureState;

/**
 * Makes one tag of several: spellings of the same thing, say. It stands where the first of them stood.
 *
 * @param tags letter for letter
 * @param into what they become
 */
public record MergeTags(Scope scope, List<String> tags, String into) implements PictureEdit {

	/** @throws IllegalArgumentException if the new name is empty */
	public MergeTags {
		tags = List.copyOf(tags);
		into = into.strip();
		if (into.isEmpty()) {
			throw new IllegalArgumentException("The tags need a name to be merged into. Type one.");
		}
	}

	@Override
	public String kind() {
		return "merge-tags";
	}

	@Override
	public String label() {
		return "Merge " + Words.tags(tags) + " into \"" + into + "\"";
	}

	@Override
	public UnaryOperator<PictureState> in(DatasetState state) {
		return before -> before.withCaption(TagSwap.swap(before.caption(), tags::contains, into));
	}
}
