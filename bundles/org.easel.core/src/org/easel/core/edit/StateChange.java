package org.easel.core.edit;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.easel.core.state.DatasetState;
import org.easel.core.state.PictureChange;
import org.easel.core.state.PictureState;

/**
 * What listeners hear of an edit.
 *
 * @param before the state before
 * @param after the state after
 * @param pictures what became of each picture that changed
 * @param label what was done, for people
 */
public record StateChange(DatasetState before, DatasetState after, List<PictureChange> pictures, String label) {

	public StateChange {
		pictures = List.copyOf(pictures);
	}

	/** All ids that are concerned: those of before and those of after. */
	public Set<String> ids() {
		return pictures.stream().flatMap(change -> Stream.of(change.before(), change.after())).flatMap(picture -> picture.stream().map(PictureState::id))
				.collect(Collectors.toUnmodifiableSet());
	}

	/** Whether pictures came, went or got another id, so that lists of them are out of date. */
	public boolean changesList() {
		return !pictures.stream().allMatch(PictureChange::keepsId);
	}
}
