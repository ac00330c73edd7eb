package org.easel.tagging.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A caption being put together; a tag that is already there is passed over, so the first place counts. */
final class CaptionDraft {

	private final List<String> tags = new ArrayList<>();
	private final Set<TagKey> keys = new HashSet<>();

	/** Adds a tag and says whether it was new; a blank one never is. */
	boolean add(String tag) {
		var stripped = tag.strip();
		if (stripped.isEmpty() || !keys.add(TagKey.of(stripped))) {
			return false;
		}
		tags.add(stripped);
		return true;
	}

	/** Adds those that are new. */
	void addAll(Collection<String> more) {
		more.forEach(this::add);
	}

	/** The caption's tags so far. */
	List<String> tags() {
		return List.copyOf(tags);
	}
}
