package org.easel.core.edit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.easel.core.internal.journal.Journal;
import org.easel.core.internal.journal.JournalHistory;
import org.easel.core.internal.journal.Snapshot;
import org.easel.core.internal.load.ProjectLoader;
import org.easel.core.project.ProjectFolder;
import org.easel.core.state.PictureState;

/** Writes the snapshot of an open project, and packs its journal when that has grown long. Called while nobody edits. */
final class SnapshotKeeper {

	/** So much behind the snapshot is read at an opening without anybody waiting. */
	private static final long MOST_BEHIND = 32L << 20;
	private static final long LONG_JOURNAL = 64L << 20;

	private final ProjectFolder folder;
	private final Journal journal;
	private final Map<String, PictureState> away;
	private long length;
	private boolean due = true;

	SnapshotKeeper(ProjectFolder folder, Journal journal, Map<String, PictureState> away) {
		this.folder = folder;
		this.journal = journal;
		this.away = away;
	}

	/** Writes it if the journal tells of pictures that no snapshot knows, or has grown since. */
	void save(EditSession session) throws IOException {
		if (due || journal.size() != length) {
			write(session, journal.size());
		}
	}

	/** Writes it if one is due, so that an edit's line in the journal has something to start from. */
	void saveIfDue(EditSession session) throws IOException {
		if (due || journal.size() > length + MOST_BEHIND && session.captions().isSettled()) {
			save(session);
		}
	}

	/** What is on the disk is as it should be. */
	void isSaved() throws IOException {
		due = false;
		length = journal.size();
	}

	/** Packs a long journal; only while all files follow. */
	void pack(EditSession session) throws IOException {
		if (journal.size() > LONG_JOURNAL && session.captions().isSettled()) {
			new JournalHistory(folder.journal()).pack(session.sequence());
			write(session, 0);
			journal.empty();
			length = 0;
		}
	}

	private void write(EditSession session, long journalLength) throws IOException {
		var captions = session.captions();
		var pictures = new ArrayList<>(session.state().pictures());
		pictures.addAll(away.values());
		var names = session.state().pictures().stream().map(PictureState::captionId).distinct().toList();
		var seen = names.stream().map(id -> Snapshot.Seen.of(id, captions.known(id))).toList();
		var open = names.stream().filter(id -> !captions.isSettled(id)).collect(Collectors.toMap(Function.identity(), captions::possible));
		new Snapshot(session.sequence(), journalLength, pictures, seen, open).write(ProjectLoader.snapshotFile(folder));
		due = false;
		length = journal.size();
	}
}
