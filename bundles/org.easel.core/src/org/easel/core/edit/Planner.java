package org.easel.core.edit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.easel.core.internal.journal.Journal;
import org.easel.core.internal.journal.PastEdits;
import org.easel.core.io.Progress;
import org.easel.core.project.ProjectFolder;
import org.easel.core.state.DatasetState;
import org.easel.core.state.PictureChange;
import org.easel.core.state.PictureState;

/**
 * Finds what an edit comes to in a state.
 *
 * @param journal of the same project, for what is to be taken back
 */
record Planner(ProjectFolder folder, Journal journal) {

	Plan plan(Edit edit, DatasetState state, Progress progress) throws IOException {
		return switch (edit) {
			case PictureEdit each -> Plan.of(changes(List.of(each), state));
			case Composite(var label, var edits) -> Plan.of(changes(edits, state));
			case ChangeProject(var project) -> new Plan(List.of(), List.of(), project.equals(state.project()) ? Optional.empty() : Optional.of(project), List.of());
			case FileEdit each -> each.plan(state, Workplace.of(folder), progress);
			case Revert each -> new Reversal(folder, state).plan(new PastEdits(journal, folder.journal()).of(each.sequences()));
		};
	}

	/** What edits come to that one after another change pictures' facts. */
	static List<PictureChange> changes(List<PictureEdit> edits, DatasetState state) throws EditRefusedException {
		var now = state;
		Map<String, PictureChange> all = new LinkedHashMap<>();
		for (var edit : edits) {
			var changes = spread(changes(edit, now), now);
			now = now.with(changes);
			changes.forEach(change -> all.merge(change.id(), change, (first, second) -> new PictureChange(first.before(), second.after())));
		}
		return List.copyOf(all.values());
	}

	private static List<PictureChange> changes(PictureEdit edit, DatasetState state) throws EditRefusedException {
		var change = edit.in(state);
		var changes = new ArrayList<PictureChange>();
		try {
			for (var before : edit.scope().in(state)) {
				var after = change.apply(before);
				if (!after.equals(before)) {
					changes.add(PictureChange.of(before, after));
				}
			}
			return changes;
		} catch (UncheckedIOException refused) {
			throw refused.getCause() instanceof EditRefusedException reason ? reason : new EditRefusedException(refused.getMessage(), refused);
		}
	}

	/** What is said of a picture is said of those too that have the same caption file. */
	private static List<PictureChange> spread(List<PictureChange> changes, DatasetState state) {
		var all = new LinkedHashMap<String, PictureChange>();
		changes.forEach(change -> all.put(change.id(), change));
		for (var change : changes) {
			var after = change.after().orElseThrow();
			for (var id : change.changesCaption() ? state.sharing(after.captionId()) : List.<String>of()) {
				PictureState other = state.find(id).orElseThrow();
				all.putIfAbsent(id, PictureChange.of(other, other.withCaption(after.caption())));
			}
		}
		return List.copyOf(all.values());
	}
}
