package org.easel.core.edit;

import java.util.ArrayList;
import java.util.List;

import org.easel.core.state.DatasetState;
import org.easel.core.state.PictureChange;
import org.easel.core.tags.TagIndex;

/** Keeps the index of the newest state; it is brought up to date when somebody asks. */
final class TagIndexCache {

	private static final int MANY = 64;
	private static final int PART = 4;

	private TagIndex index;
	private final List<Step> behind = new ArrayList<>();

	/** A state that the index does not know yet, and what led to it. */
	private record Step(DatasetState state, List<PictureChange> changes) {
	}

	TagIndexCache(DatasetState state) {
		behind.add(new Step(state, List.of()));
	}

	synchronized void changed(DatasetState state, List<PictureChange> changes) {
		if (behind.size() > MANY || changes.size() > state.size() / PART) {
			// Made anew from here it is there sooner than step by step.
			index = null;
			behind.clear();
		}
		behind.add(new Step(state, changes));
	}

	synchronized TagIndex get() {
		for (var step : behind) {
			index = index == null ? TagIndex.of(step.state()) : index.after(step.state(), step.changes());
		}
		behind.clear();
		return index;
	}
}
