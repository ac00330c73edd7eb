package org.easel.core.edit;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Predicate;

import org.easel.core.caption.Caption;
import org.easel.core.state.CaptionState;

/** Puts another tag in the place of some. */
final class TagSwap {

	private TagSwap() {
	}

	/** The caption with another tag where the first of the old ones stood; marked as a machine's if all that it replaces were. */
	static CaptionState swap(CaptionState caption, Predicate<String> old, String by) {
		if (caption.tags().stream().noneMatch(old)) {
			return caption;
		}
		var names = Caption.parse(by).tags();
		var tags = new LinkedHashSet<String>();
		var machine = new LinkedHashSet<>(caption.machine());
		boolean all = true;
		for (var tag : caption.tags()) {
			boolean replaced = old.test(tag);
			all &= !replaced && !names.contains(tag) || caption.byMachine(tag);
			tags.addAll(replaced ? names : List.of(tag));
		}
		if (all) {
			machine.addAll(names);
		} else {
			machine.removeAll(names);
		}
		return caption.withTags(List.copyOf(tags)).withMachine(machine);
	}
}
