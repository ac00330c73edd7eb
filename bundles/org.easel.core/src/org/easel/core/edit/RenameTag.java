package org.easel.core.edit;

import java.util.function.UnaryOperator;

import org.easel.core.state.DatasetState;
import org.easel.core.state.PictureState;

/**
 * Puts another tag, or several parted by commas, in the place of one. Where a picture has the other one already, the first of the two places stays.
 * A machine's mark goes with the name.
 *
 * @param tag letter for letter
 * @param to its new name
 */
public record RenameTag(Scope scope, String tag, String to) implements PictureEdit {

	/** @throws IllegalArgumentException if the new name is empty */
	public RenameTag {
		tag = tag.strip();
		to = to.strip();
		if (to.isEmpty()) {
			throw new IllegalArgumentException("\"" + tag + "\" needs a new name. Type one, or remove the tag.");
		}
	}

	@Override
	public String kind() {
		return "rename-tag";
	}

	@Override
	public String label() {
		return "Rename \"" + tag + "\" to \"" + to + "\"";
	}

	@Override
	public UnaryOperator<PictureState> in(DatasetState state) {
		return before -> before.withCaption(TagSwap.swap(before.caption(), tag::equals, to));
	}
}
