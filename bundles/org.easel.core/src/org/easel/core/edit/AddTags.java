package org.easel.core.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import org.easel.core.caption.Caption;
import org.easel.core.state.CaptionMode;
import org.easel.core.state.DatasetState;
import org.easel.core.state.PictureState;

/**
 * Adds tags. Those that a picture has already stay where they are. To a sentence they are added at its beginning or end, after a comma.
 *
 * @param tags in the order in which they will stand
 */
public record AddTags(Scope scope, List<String> tags, Position position) implements PictureEdit {

	/** Where tags are added. */
	public sealed interface Position {

		/** Before all others. */
		record First() implements Position {
		}

		/** After all others. */
		record Last() implements Position {
		}

		/** Behind a tag; at the end where a picture has not got it. */
		record After(String tag) implements Position {
		}

		/** Before the tag that stands at this place, counted from 0; at the end where there are fewer. */
		record At(int place) implements Position {
		}
	}

	public AddTags {
		tags = new Caption(tags).withoutDuplicates().tags();
	}

	/** Adds tags after all others. */
	public static AddTags last(Scope scope, List<String> tags) {
		return new AddTags(scope, tags, new Position.Last());
	}

	/** Adds tags before all others. */
	public static AddTags first(Scope scope, List<String> tags) {
		return new AddTags(scope, tags, new Position.First());
	}

	@Override
	public String kind() {
		return "add-tags";
	}

	@Override
	public String label() {
		return "Add " + Words.tags(tags);
	}

	@Override
	public UnaryOperator<PictureState> in(DatasetState state) {
		return this::changed;
	}

	private PictureState changed(PictureState before) {
		if (before.caption().mode() == CaptionMode.SENTENCE) {
			return before.withCaption(before.caption().withText(inSentence(before.caption().text())));
		}
		var changed = new ArrayList<>(before.tags());
		var missing = tags.stream().filter(tag -> !changed.contains(tag)).toList();
		changed.addAll(place(changed), missing);
		return before.withCaption(before.caption().withTags(changed));
	}

	private int place(List<String> present) {
		return switch (position) {
			case Position.First() -> 0;
			case Position.Last() -> present.size();
			case Position.After(var tag) -> present.contains(tag) ? present.indexOf(tag) + 1 : present.size();
			case Position.At(var place) -> Math.clamp(place, 0, present.size());
		};
	}

	private String inSentence(String text) {
		var parts = Caption.parse(text).tags();
		var added = String.join(", ", tags.stream().filter(tag -> !parts.contains(tag)).toList());
		if (added.isEmpty() || text.isEmpty()) {
			return text.isEmpty() ? added : text;
		}
		return position instanceof Position.First ? added + ", " + text : text + ", " + added;
	}
}
