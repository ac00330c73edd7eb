package org.easel.core.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.function.UnaryOperator;

import org.easel.core.state.DatasetState;
import org.easel.core.state.PictureState;
import org.easel.core.tags.TagIndex;

/**
 * Sorts the tags of each caption.
 *
 * @param keepFirst how many tags at the front stay where they are; the trigger word does in any case
 */
public record SortTags(Scope scope, Order order, int keepFirst) implements PictureEdit {

	/** What comes first. */
	public enum Order {
		/** By letters, without regard to case. */
		ALPHABET,
		/** What most pictures of the dataset have. */
		FREQUENCY
	}

	@Override
	public String kind() {
		return "sort-tags";
	}

	@Override
	public String label() {
		return "Sort tags";
	}

	@Override
	public UnaryOperator<PictureState> in(DatasetState state) {
		var order = comparator(state);
		return before -> sorted(before, state.project().triggerWord(), order);
	}

	private PictureState sorted(PictureState before, String triggerWord, Comparator<String> comparator) {
		var tags = new ArrayList<>(before.tags());
		boolean triggered = !tags.isEmpty() && tags.getFirst().equals(triggerWord);
		int kept = Math.clamp(Math.max(keepFirst, triggered ? 1 : 0), 0, tags.size());
		tags.subList(kept, tags.size()).sort(comparator);
		return before.withCaption(before.caption().withTags(tags));
	}

	private Comparator<String> comparator(DatasetState state) {
		return switch (order) {
			case ALPHABET -> String.CASE_INSENSITIVE_ORDER.thenComparing(Comparator.naturalOrder());
			case FREQUENCY -> {
				var index = TagIndex.of(state);
				yield Comparator.<String>comparingInt(tag -> index.count(tag)).reversed();
			}
		};
	}
}
