package org.easel.ui.tags.internal.pictures;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Which of a list of pictures are selected, and which one has the focus. */
final class StripSelection {

	private List<String> ids = List.of();
	private Map<String, Integer> places = Map.of();
	private Set<String> selected = new HashSet<>();
	private int focus = -1;
	private int anchor = -1;

	/** Other pictures are listed. */
	void list(List<String> listed) {
		var focused = focus >= 0 && focus < ids.size() ? ids.get(focus) : null;
		ids = listed;
		places = HashMap.newHashMap(listed.size());
		for (int i = 0; i < listed.size(); i++) {
			places.put(listed.get(i), i);
		}
		focus = focused == null ? -1 : places.getOrDefault(focused, Math.min(focus, listed.size() - 1));
		anchor = focus;
	}

	/** Selects by ids; the focus goes to the last of them that is listed. */
	void select(List<String> chosen) {
		selected = new HashSet<>(chosen);
		if (focus >= 0 && focus < ids.size() && selected.contains(ids.get(focus))) {
			return;
		}
		focus = chosen.reversed().stream().map(id -> places.getOrDefault(id, -1)).filter(place -> place >= 0).findFirst().orElse(focus);
		anchor = focus;
	}

	int focus() {
		return focus;
	}

	boolean isSelected(String id) {
		return selected.contains(id);
	}

	/** The selected pictures in the order of the list. */
	List<String> selected() {
		return ids.stream().filter(selected::contains).toList();
	}

	/** Goes to a picture; with the others up to where the selection began if it is extended. */
	void go(int place, boolean extend) {
		if (ids.isEmpty()) {
			return;
		}
		focus = Math.clamp(place, 0, ids.size() - 1);
		selected.clear();
		if (extend && anchor >= 0) {
			IntStream.rangeClosed(Math.min(anchor, focus), Math.max(anchor, focus)).mapToObj(ids::get).forEach(selected::add);
		} else {
			anchor = focus;
			selected.add(ids.get(focus));
		}
	}

	/** Goes to a picture and turns its selection over. */
	void toggle(int place) {
		focus = place;
		anchor = place;
		if (!selected.remove(ids.get(place))) {
			selected.add(ids.get(place));
		}
	}

	void selectAll() {
		selected.addAll(ids);
	}
}
