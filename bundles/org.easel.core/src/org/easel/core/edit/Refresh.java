package org.easel.core.edit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.easel.core.image.Pictures;
import org.easel.core.internal.captions.Known;
import org.easel.core.internal.load.DatasetFiles;
import org.easel.core.io.FileFailure;
import org.easel.core.io.Progress;
import org.easel.core.project.ProjectFolder;
import org.easel.core.settings.Problem;
import org.easel.core.state.CaptionMode;
import org.easel.core.state.CaptionState;
import org.easel.core.state.Marks;
import org.easel.core.state.PictureChange;
import org.easel.core.state.PictureFile;
import org.easel.core.state.PictureState;

/** Takes over what other programs did to the files of an open project. */
final class Refresh {

	private final ProjectFolder folder;
	private final EditSession session;
	private final Map<String, PictureState> away;
	private final List<Problem> problems = new ArrayList<>();

	Refresh(ProjectFolder folder, EditSession session, Map<String, PictureState> away) {
		this.folder = folder;
		this.session = session;
		this.away = away;
	}

	/** Looks at all files; only those that differ are read. */
	DatasetFiles run(Progress progress) throws IOException {
		var files = DatasetFiles.of(folder.dataset(), progress);
		var state = session.state();
		var fresh = new ArrayList<PictureState>();
		for (var entry : files.pictures().entrySet()) {
			progress.check();
			if (state.find(entry.getKey()).isEmpty()) {
				read(entry.getKey()).ifPresent(fresh::add);
			}
		}
		session.locked(() -> {
			find(fresh);
			session.see(lost(files), "Pictures that are gone");
			session.see(changed(files), "Pictures changed by another program");
			adopt(files);
			problems.forEach(session::tell);
			return null;
		});
		return files;
	}

	/** A picture that is new; what was said of it before it was away counts again. */
	private Optional<PictureState> read(String id) {
		try {
			var path = folder.dataset().resolve(id);
			var file = file(id, Optional.ofNullable(away.get(id)).flatMap(facts -> facts.file().original()));
			var marks = Optional.ofNullable(away.get(id)).map(PictureState::marks).orElse(Marks.PLAIN);
			return Files.exists(path) ? Optional.of(new PictureState(id, file, CaptionState.NONE, marks)) : Optional.empty();
		} catch (IOException unreadable) {
			problems.add(Problem.warning(id, FileFailure.message(unreadable)));
			return Optional.empty();
		}
	}

	private PictureFile file(String id, Optional<String> original) throws IOException {
		var path = folder.dataset().resolve(id);
		var attributes = Files.readAttributes(path, BasicFileAttributes.class);
		return new PictureFile(Pictures.size(path), attributes.size(), attributes.lastModifiedTime().toMillis(), original);
	}

	/** The journal hears of new pictures, so that later edits of them have something to start from. */
	private void find(List<PictureState> fresh) throws IOException {
		var found = new ArrayList<PictureChange>();
		for (var picture : fresh) {
			if (session.state().find(picture.id()).isEmpty() && Files.exists(folder.dataset().resolve(picture.id()))) {
				found.add(PictureChange.added(picture.withCaption(caption(picture))));
			}
		}
		session.commit("found", "New pictures", List.of(), Plan.of(found), OpenProject.ANOTHER_PROGRAM);
		found.forEach(change -> away.remove(change.id()));
	}

	private CaptionState caption(PictureState picture) {
		var old = Optional.ofNullable(away.get(picture.id())).map(PictureState::caption);
		try {
			var known = Known.read(folder.dataset().resolve(picture.captionId()));
			session.captions().learn(picture.captionId(), known);
			return old.map(caption -> caption.withFile(known.text())).orElseGet(() -> CaptionState.of(known.text(), CaptionMode.TAGS, Set.of()));
		} catch (IOException unreadable) {
			session.captions().learn(picture.captionId(), Known.unreadable(folder.dataset().resolve(picture.captionId()), Optional.empty()));
			problems.add(Problem.warning(picture.captionId(), FileFailure.message(unreadable)));
			return CaptionState.NONE;
		}
	}

	private List<PictureChange> lost(DatasetFiles files) {
		var lost = new ArrayList<PictureChange>();
		for (var picture : session.state().pictures()) {
			if (!files.pictures().containsKey(picture.id()) && !Files.exists(folder.dataset().resolve(picture.id()))) {
				away.put(picture.id(), picture);
				lost.add(PictureChange.removed(picture));
			}
		}
		return lost;
	}

	private List<PictureChange> changed(DatasetFiles files) {
		var changed = new ArrayList<PictureChange>();
		for (var picture : session.state().pictures()) {
			var attributes = files.pictures().get(picture.id());
			if (attributes != null && (attributes.size() != picture.file().bytes() || attributes.lastModifiedTime().toMillis() != picture.file().modified())) {
				try {
					changed.add(PictureChange.of(picture, picture.withFile(file(picture.id(), picture.file().original()))));
				} catch (NoSuchFileException gone) {
					// The next look finds it lost.
				} catch (IOException unreadable) {
					problems.add(Problem.warning(picture.id(), FileFailure.message(unreadable)));
				}
			}
		}
		return changed.stream().filter(change -> !change.isEmpty()).toList();
	}

	/** Captions for which nothing else is wanted are taken over; the others are found in conflict when they are written. */
	private void adopt(DatasetFiles files) throws IOException {
		var texts = new HashMap<String, Optional<String>>();
		for (var picture : session.state().pictures()) {
			var id = picture.captionId();
			if (session.captions().isSettled(id) && !session.captions().known(id).fits(files.caption(id))) {
				try {
					var now = Known.read(folder.dataset().resolve(id));
					session.captions().learn(id, now);
					if (!now.text().equals(picture.caption().file())) {
						texts.put(picture.id(), now.text());
					}
				} catch (IOException unreadable) {
					session.captions().learn(id, Known.unreadable(folder.dataset().resolve(id), picture.caption().file()));
					problems.add(Problem.warning(id, FileFailure.message(unreadable)));
				}
			}
		}
		if (!texts.isEmpty()) {
			var edit = new AdoptCaptions(texts);
			session.commit(edit, Plan.of(Planner.changes(List.of(edit), session.state())), OpenProject.ANOTHER_PROGRAM);
		}
	}
}
