package org.easel.core.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.easel.core.internal.journal.JournalEntry;
import org.easel.core.internal.journal.PictureDelta;
import org.easel.core.project.Project;
import org.easel.core.project.ProjectFolder;
import org.easel.core.settings.Problem;
import org.easel.core.state.DatasetState;
import org.easel.core.state.PictureChange;
import org.easel.core.state.PictureState;

/** Finds what taking edits back comes to. What another hand changed since stays as it is, and is told. */
final class Reversal {

	private final Workplace place;
	private DatasetState now;
	/** What the pictures that were touched so far were at first, by the ids that they have now. */
	private final Map<String, Optional<PictureState>> origins = new LinkedHashMap<>();
	private final List<PictureState> gone = new ArrayList<>();
	private final List<FileMove> moves = new ArrayList<>();
	private final VirtualFiles files;
	private final Map<String, Problem> problems = new LinkedHashMap<>();
	private Optional<Project> project = Optional.empty();

	Reversal(ProjectFolder folder, DatasetState state) {
		this.files = new VirtualFiles(folder.path());
		this.place = Workplace.of(folder);
		this.now = state;
	}

	/** @param edits to be taken back, the last one first */
	Plan plan(List<JournalEntry> edits) {
		edits.forEach(this::takeBack);
		var changes = new ArrayList<PictureChange>();
		gone.forEach(picture -> changes.add(PictureChange.removed(picture)));
		origins.forEach((id, before) -> changes.add(new PictureChange(before, now.find(id))));
		return new Plan(changes, moves, project, List.copyOf(problems.values()));
	}

	private void takeBack(JournalEntry entry) {
		var deltas = entry.pictures().stream().map(PictureDelta::inverse).toList();
		var back = entry.moves().reversed().stream().map(FileMove::inverse).toList();
		var blocked = new HashSet<String>();
		deltas.stream().filter(delta -> !fits(delta)).forEach(delta -> block(delta.before(), blocked));
		Set<FileMove> possible = possible(back, deltas, blocked);
		back.stream().filter(possible::contains).forEach(move -> {
			moves.add(move);
			files.move(move, isFolder(move, deltas));
		});
		step(deltas.stream().filter(delta -> !blocked.contains(delta.before())).map(this::change).toList());
		entry.project().filter(was -> project.orElse(now.project()).equals(was.after())).ifPresent(was -> project = Optional.of(was.before()));
	}

	private boolean fits(PictureDelta delta) {
		return switch (delta) {
			case PictureDelta.Added(var picture) -> now.find(picture.id()).isEmpty();
			case PictureDelta.Removed(var picture) -> now.find(picture.id()).isPresent();
			case PictureDelta.Changed changed -> now.find(changed.before()).filter(changed::fits).isPresent();
		};
	}

	private PictureChange change(PictureDelta delta) {
		return switch (delta) {
			case PictureDelta.Added(var picture) -> PictureChange.added(picture);
			case PictureDelta.Removed(var picture) -> PictureChange.removed(now.find(picture.id()).orElseThrow());
			case PictureDelta.Changed changed -> {
				var before = now.find(changed.before()).orElseThrow();
				yield PictureChange.of(before, changed.applied(before));
			}
		};
	}

	private void block(String id, Set<String> blocked) {
		block(id, blocked, id + " was changed since by another hand and stays as it is.");
	}

	private void block(String id, Set<String> blocked, String reason) {
		blocked.add(id);
		problems.put(id, Problem.warning(id, reason));
	}

	private void block(String id, Set<String> blocked, FileMove move) {
		if (place.isMissingInTrash(move.from())) {
			block(id, blocked, id + " needs a file of the project's trash, which was emptied, and stays as it is.");
		} else {
			block(id, blocked);
		}
	}

	/** The moves whose file is there and whose place is free; pictures whose move is not possible are blocked. */
	private Set<FileMove> possible(List<FileMove> back, List<PictureDelta> deltas, Set<String> blocked) {
		var pictures = new HashMap<String, String>();
		var captions = new HashMap<String, String>();
		for (var delta : deltas) {
			for (var id : List.of(delta.before(), delta.after())) {
				pictures.put(place.datasetName(id), delta.before());
				captions.put(place.datasetName(id.substring(0, id.lastIndexOf('.')) + ".txt"), delta.before());
			}
		}
		var trial = files.copy();
		for (var move : back) {
			var picture = pictures.getOrDefault(move.from(), pictures.get(move.to()));
			if (trial.isPossible(move)) {
				trial.move(move, isFolder(move, deltas));
			} else if (picture != null && !blocked.contains(picture)) {
				block(picture, blocked, move);
			} else if (picture == null && isFolder(move, deltas)) {
				deltas.stream().filter(delta -> !blocked.contains(delta.before())).forEach(delta -> block(delta.before(), blocked));
			}
		}
		var possible = new HashSet<FileMove>();
		trial = files.copy();
		for (var move : back) {
			var owner = pictures.getOrDefault(move.from(), pictures.getOrDefault(move.to(), captions.getOrDefault(move.from(), captions.get(move.to()))));
			if (!blocked.contains(owner) && trial.isPossible(move)) {
				possible.add(move);
				trial.move(move, isFolder(move, deltas));
			}
		}
		return possible;
	}

	/** Whether the pictures lie in what is moved. */
	private boolean isFolder(FileMove move, List<PictureDelta> deltas) {
		return !deltas.isEmpty() && place.datasetName(deltas.getFirst().before()).startsWith(move.from() + "/");
	}

	private void step(List<PictureChange> changes) {
		var next = new LinkedHashMap<String, Optional<PictureState>>();
		for (var change : changes) {
			Optional<PictureState> origin = change.before().isEmpty() ? Optional.empty()
					: origins.containsKey(change.before().get().id()) ? origins.remove(change.before().get().id()) : change.before();
			if (change.after().isPresent()) {
				next.put(change.id(), origin);
			} else {
				origin.ifPresent(gone::add);
			}
		}
		origins.putAll(next);
		now = now.with(changes);
	}
}
