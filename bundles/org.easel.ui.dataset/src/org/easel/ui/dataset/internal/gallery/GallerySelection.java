package org.easel.ui.dataset.internal.gallery;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.easel.ui.dataset.internal.arrange.Arrangement;

/** Which pictures are chosen, which one has the focus, and from which one a range reaches. Kept by ids, so that it outlives another order. */
final class GallerySelection {

	private final Set<String> chosen = new LinkedHashSet<>();
	private Arrangement arrangement = Arrangement.EMPTY;
	private String focus = ""; //$NON-NLS-1$
	private String anchor = ""; //$NON-NLS-1$

	/** Takes over another order; what is shown no longer is not chosen any more. @return whether the choice changed */
	boolean arrange(Arrangement next) {
		arrangement = next;
		boolean changed = chosen.removeIf(id -> next.placeOf(id) < 0);
		if (next.placeOf(focus) < 0) {
			focus = chosen.isEmpty() ? "" : chosen.iterator().next(); //$NON-NLS-1$
		}
		return changed;
	}

	/** Follows pictures to their new ids. */
	void rename(Map<String, String> ids) {
		var kept = chosen.stream().map(id -> ids.getOrDefault(id, id)).toList();
		chosen.clear();
		chosen.addAll(kept);
		focus = ids.getOrDefault(focus, focus);
		anchor = ids.getOrDefault(anchor, anchor);
	}

	boolean has(String id) {
		return chosen.contains(id);
	}

	Set<String> chosen() {
		return Collections.unmodifiableSet(chosen);
	}

	/** In the order in which they are shown. */
	List<String> inOrder() {
		return chosen.stream().sorted((one, other) -> Integer.compare(arrangement.placeOf(one), arrangement.placeOf(other))).toList();
	}

	/** The place of the focus; -1 where there is none. */
	int focus() {
		return arrangement.placeOf(focus);
	}

	void choose(Collection<String> ids) {
		chosen.clear();
		ids.stream().filter(id -> arrangement.placeOf(id) >= 0).forEach(chosen::add);
		if (!chosen.contains(focus) && !chosen.isEmpty()) {
			focus = inOrder().getFirst();
			anchor = focus;
		}
	}

	/** Only this one. */
	void only(int place) {
		chosen.clear();
		chosen.add(id(place));
		focus = id(place);
		anchor = focus;
	}

	/** Adds it to the choice or takes it out. */
	void toggle(int place) {
		if (!chosen.remove(id(place))) {
			chosen.add(id(place));
		}
		focus = id(place);
		anchor = focus;
	}

	/**
	 * All from the anchor to here.
	 *
	 * @param keep whether what was chosen before stays so
	 */
	void reach(int place, boolean keep) {
		int from = Math.max(0, arrangement.placeOf(anchor));
		if (!keep) {
			chosen.clear();
		}
		for (int each = Math.min(from, place); each <= Math.max(from, place); each++) {
			chosen.add(id(each));
		}
		focus = id(place);
	}

	/** Moves the focus alone. */
	void moveFocus(int place) {
		focus = id(place);
	}

	void all() {
		for (int place = 0; place < arrangement.size(); place++) {
			chosen.add(id(place));
		}
	}

	void none() {
		chosen.clear();
	}

	private String id(int place) {
		return arrangement.picture(place).id();
	}
}
