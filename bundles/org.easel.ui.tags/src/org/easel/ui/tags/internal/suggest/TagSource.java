package org.easel.ui.tags.internal.suggest;

import java.util.List;

/** Knows tags that fit what is typed. Asked in the thread of the user interface, so it answers at once. */
@FunctionalInterface
public interface TagSource {

	/**
	 * A tag that fits.
	 *
	 * @param tag to put in
	 * @param note what is said beside it, such as how many pictures have it or which other name was typed; may be empty
	 */
	record Suggestion(String tag, String note) {
	}

	/** The tags that fit best, the best one first; none for an empty text. */
	List<Suggestion> suggest(String typed, int most);
}
