package org.easel.core.edit;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.easel.core.state.DatasetState;
import org.easel.core.state.PictureState;

/**
 * Takes tags away, wherever they stand: from all pictures of the scope, which may be every picture.
 *
 * @param tags letter for letter
 */
public record RemoveTags(Scope scope, List<String> tags) implements PictureEdit {

	public RemoveTags {
		tags = List.copyOf(tags);
	}

	@Override
	public String kind() {
		return "remove-tags";
	}

	@Override
	public String label() {
		return "Remove " + Words.tags(tags);
	}

	@Override
	public UnaryOperator<PictureState> in(DatasetState state) {
		var gone = Set.copyOf(tags);
		return before -> before.withCaption(before.caption().withTags(before.tags().stream().filter(tag -> !gone.contains(tag)).toList()));
	}
}
