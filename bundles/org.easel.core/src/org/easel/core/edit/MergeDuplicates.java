package org.easel.core.edit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.UnaryOperator;

import org.easel.core.state.DatasetState;
import org.easel.core.state.PictureState;
import org.easel.core.tags.TagName;

/** Keeps of equal tags in one caption the first; letter case, underscores and spaces make no difference. */
public record MergeDuplicates(Scope scope) implements PictureEdit {

	@Override
	public String kind() {
		return "merge-duplicates";
	}

	@Override
	public String label() {
		return "Merge duplicate tags";
	}

	@Override
	public UnaryOperator<PictureState> in(DatasetState state) {
		return this::changed;
	}

	private PictureState changed(PictureState before) {
		var first = new LinkedHashMap<String, String>();
		before.tags().forEach(tag -> first.putIfAbsent(TagName.key(tag), tag));
		return before.withCaption(before.caption().withTags(List.copyOf(first.values())));
	}
}
