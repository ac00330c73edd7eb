package org.easel.core.edit;

import java.util.List;
import java.util.function.UnaryOperator;

import org.easel.core.state.DatasetState;
import org.easel.core.state.PictureState;

/**
 * Gives pictures these tags in this order. Pictures whose caption is a sentence stay as they are.
 *
 * @param tags all tags of the picture from then on
 */
public record SetTags(Scope scope, List<String> tags) implements PictureEdit {

	public SetTags {
		tags = List.copyOf(tags);
	}

	@Override
	public String kind() {
		return "set-tags";
	}

	@Override
	public String label() {
		return "Change tags";
	}

	@Override
	public UnaryOperator<PictureState> in(DatasetState state) {
		return before -> before.withCaption(before.caption().withTags(tags));
	}
}
