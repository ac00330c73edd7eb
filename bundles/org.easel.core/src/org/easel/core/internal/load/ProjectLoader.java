package org.easel.core.internal.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

import org.easel.core.image.Pictures;
import org.easel.core.image.UnreadablePictureException;
import org.easel.core.internal.captions.Known;
import org.easel.core.internal.files.FileMoves;
import org.easel.core.internal.journal.Journal;
import org.easel.core.internal.journal.JournalEntry;
import org.easel.core.internal.journal.Snapshot;
import org.easel.core.internal.journal.Snapshot.Seen;
import org.easel.core.io.Progress;
import org.easel.core.project.ProjectFolder;
import org.easel.core.settings.Problem;
import org.easel.core.state.CaptionMode;
import org.easel.core.state.CaptionState;
import org.easel.core.state.Marks;
import org.easel.core.state.PictureFile;
import org.easel.core.state.PictureState;

/** Opens a project: what the snapshot and the journal say, held against what is on the disk. Headers and captions are read by all processors. */
public final class ProjectLoader {

	private final ProjectFolder folder;
	private final Progress progress;
	private final Replay replay;
	private final Map<String, Seen> seen = new HashMap<>();
	private final List<Problem> problems = Collections.synchronizedList(new ArrayList<>());
	private final Map<String, PictureState> pictures = new ConcurrentHashMap<>();
	private final Map<String, Known> captions = new ConcurrentHashMap<>();
	private final Map<String, Optional<String>> unwritten = new ConcurrentHashMap<>();
	private volatile boolean allKnown = true;
	private final Map<String, Optional<String>> adopted = new ConcurrentHashMap<>();

	private ProjectLoader(ProjectFolder folder, Snapshot snapshot, Progress progress) {
		this.folder = folder;
		this.progress = progress;
		this.replay = new Replay(snapshot, folder.journal().toString());
		snapshot.files().forEach(each -> seen.put(each.caption(), each));
	}

	/** Where the snapshot of a project lies. */
	public static Path snapshotFile(ProjectFolder folder) {
		return folder.own().resolve("pictures.json");
	}

	/**
	 * Opens a project whose lock is held.
	 *
	 * @throws IOException if its own files cannot be read or written
	 * @throws java.util.concurrent.CancellationException if it was cancelled
	 */
	public static Loaded load(ProjectFolder folder, Journal journal, Progress progress) throws IOException {
		var problems = new ArrayList<Problem>();
		var snapshot = snapshot(folder, problems);
		var loader = new ProjectLoader(folder, snapshot, progress);
		loader.problems.addAll(problems);
		journal.read(snapshot.journal(), loader.replay);
		if (loader.replay.last().isPresent()) {
			new FileMoves(folder.path()).finish(loader.replay.last().get().moves(), loader.replay.moved());
		}
		return loader.read(DatasetFiles.of(folder.dataset(), progress));
	}

	/** A broken snapshot is put aside: the journal says all that it said. */
	private static Snapshot snapshot(ProjectFolder folder, List<Problem> problems) throws IOException {
		var file = snapshotFile(folder);
		try {
			return Snapshot.read(file);
		} catch (IllegalArgumentException broken) {
			var aside = file.resolveSibling(file.getFileName() + ".broken");
			Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
			problems.add(Problem.warning(file.toString(), broken.getMessage() + " It is put aside as " + aside.getFileName()
					+ "; ratings, notes and marks are taken from the journal."));
			return Snapshot.EMPTY;
		}
	}

	private Loaded read(DatasetFiles files) {
		var done = new AtomicInteger();
		files.pictures().entrySet().parallelStream().forEach(entry -> {
			progress.check();
			read(entry.getKey(), entry.getValue(), files);
			progress.worked(done.incrementAndGet(), files.pictures().size());
		});
		var away = new HashMap<>(replay.facts());
		away.keySet().removeAll(pictures.keySet());
		problems.addAll(replay.problems());
		return new Loaded(List.copyOf(pictures.values()), away, captions, unwritten, adopted, replay.sequence(),
				replay.last().flatMap(JournalEntry::project), List.copyOf(problems),
				allKnown && !replay.isBehind());
	}

	private void read(String id, BasicFileAttributes attributes, DatasetFiles files) {
		var path = folder.dataset().resolve(id);
		var facts = Optional.ofNullable(replay.facts().get(id));
		try {
			var file = file(path, attributes, facts);
			var marks = facts.map(PictureState::marks).orElse(Marks.PLAIN);
			var picture = new PictureState(id, file, CaptionState.NONE, marks);
			pictures.put(id, picture.withCaption(caption(picture, facts, files.caption(picture.captionId()))));
		} catch (UnreadablePictureException unreadable) {
			problems.add(Problem.warning(path.toString(), unreadable.getMessage() + " Skipped."));
		}
	}

	/** A file of the same length and time is the one whose header was read before. */
	private PictureFile file(Path path, BasicFileAttributes attributes, Optional<PictureState> facts) throws UnreadablePictureException {
		long modified = attributes.lastModifiedTime().toMillis();
		var old = facts.map(PictureState::file);
		if (old.isPresent() && old.get().bytes() == attributes.size() && old.get().modified() == modified) {
			return old.get();
		}
		allKnown = false;
		return new PictureFile(Pictures.size(path), attributes.size(), modified, old.flatMap(PictureFile::original));
	}

	private CaptionState caption(PictureState picture, Optional<PictureState> facts, Optional<BasicFileAttributes> attributes) {
		var id = picture.captionId();
		var expected = facts.map(PictureState::caption);
		var known = known(id, expected, attributes);
		captions.put(id, known);
		if (expected.isEmpty()) {
			return CaptionState.of(known.text(), CaptionMode.TAGS, Set.of());
		}
		if (replay.isCaptionUnknown(picture.id())) {
			return CaptionState.of(known.text(), expected.get().mode(), expected.get().machine());
		}
		if (!known.text().equals(expected.get().file())) {
			differs(picture, expected.get().file(), known);
		}
		return expected.get();
	}

	private Known known(String id, Optional<CaptionState> expected, Optional<BasicFileAttributes> attributes) {
		var before = seen.get(id);
		if (attributes.isEmpty()) {
			return Known.NO_FILE;
		}
		if (before != null && expected.isPresent() && !replay.open().containsKey(id)) {
			var same = new Known(expected.get().file(), before.bytes(), before.modified());
			if (same.text().isPresent() && same.fits(attributes)) {
				return same;
			}
		}
		try {
			return Known.read(folder.dataset().resolve(id));
		} catch (IOException unreadable) {
			// It is never written over: whoever wants to write reads it before.
			problems.add(Problem.warning(id, unreadable.getMessage()));
			return Known.unreadable(folder.dataset().resolve(id), expected.flatMap(CaptionState::file));
		}
	}

	/** Either an edit that was not written any more, or another program's. */
	private void differs(PictureState picture, Optional<String> expected, Known known) {
		var id = picture.captionId();
		var texts = replay.open().get(id);
		if (texts == null) {
			adopted.put(picture.id(), known.text());
			return;
		}
		unwritten.put(id, expected);
		if (!texts.contains(known.text())) {
			// Both wrote it. Known as what is wanted, it is found to be another program's as soon as it is to follow.
			captions.put(id, new Known(expected, known.bytes(), known.modified()));
		}
	}
}
