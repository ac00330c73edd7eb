package org.easel.ui.tags.internal.chips;

import java.util.List;
import java.util.OptionalInt;

/** What a person does to chips. */
public interface ChipActions {

	/** Adds tags, before the chip at a place or after all others. */
	void add(List<String> tags, OptionalInt place);

	/** Removes tags. */
	void remove(List<String> tags);

	/** Gives tags another order: these go, in their order, before the chip that stands at a place among the others. */
	void move(List<String> tags, int place);

	/** Renames a tag. */
	void rename(String tag, String to);
}
