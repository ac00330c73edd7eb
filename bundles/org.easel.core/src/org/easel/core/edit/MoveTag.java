package org.easel.core.edit;

import java.util.ArrayList;
import java.util.function.UnaryOperator;

import org.easel.core.state.DatasetState;
import org.easel.core.state.PictureState;

/**
 * Moves a tag within a caption.
 *
 * @param tag letter for letter; pictures without it stay as they are
 * @param place where it stands then, counted from 0 among all tags; at the end where there are fewer
 */
public record MoveTag(Scope scope, String tag, int place) implements PictureEdit {

	@Override
	public String kind() {
		return "move-tag";
	}

	@Override
	public String label() {
		return "Move \"" + tag + "\"";
	}

	@Override
	public UnaryOperator<PictureState> in(DatasetState state) {
		return this::changed;
	}

	private PictureState changed(PictureState before) {
		var tags = new ArrayList<>(before.tags());
		if (!tags.remove(tag)) {
			return before;
		}
		tags.add(Math.clamp(place, 0, tags.size()), tag);
		return before.withCaption(before.caption().withTags(tags));
	}
}
