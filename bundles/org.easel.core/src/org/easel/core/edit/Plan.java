package org.easel.core.edit;

import java.nio.file.Files;
import java.util.List;
import java.util.Optional;

import org.easel.core.project.Project;
import org.easel.core.settings.Problem;
import org.easel.core.state.DatasetState;
import org.easel.core.state.PictureChange;

/**
 * What an edit comes to.
 *
 * @param changes of pictures, none of them empty
 * @param moves of files, in their order
 * @param project what {@code easel.json} says from then on; nothing where it stays
 * @param problems what was left out, and why
 */
public record Plan(List<PictureChange> changes, List<FileMove> moves, Optional<Project> project, List<Problem> problems) {

	public Plan {
		changes = changes.stream().filter(change -> !change.isEmpty()).toList();
		moves = List.copyOf(moves);
		problems = List.copyOf(problems);
	}

	static Plan of(List<PictureChange> changes) {
		return new Plan(changes, List.of(), Optional.empty(), List.of());
	}

	static Plan of(List<PictureChange> changes, List<FileMove> moves) {
		return new Plan(changes, moves, Optional.empty(), List.of());
	}

	/** Whether all that it starts from is still so in a later state. */
	boolean fits(DatasetState state, Workplace place) {
		return changes.stream().allMatch(change -> change.before().map(before -> state.find(before.id()).filter(before::equals).isPresent())
				.orElseGet(() -> state.find(change.id()).isEmpty() && !Files.exists(place.inDataset(change.id()))));
	}

	boolean isEmpty() {
		return changes.isEmpty() && moves.isEmpty() && project.isEmpty();
	}
}
