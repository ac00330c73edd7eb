package org.easel.core.tags;

import java.util.List;

/**
 * A tag that is known outside of the dataset.
 *
 * @param name as it is written in captions
 * @param count how often it is used where the list comes from; 0 where that is not known
 * @param aliases other words for it
 */
public record Label(String name, long count, List<String> aliases) {

	public Label {
		aliases = List.copyOf(aliases);
	}
}
