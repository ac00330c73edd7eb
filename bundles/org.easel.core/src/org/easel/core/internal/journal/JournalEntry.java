package org.easel.core.internal.journal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.easel.core.edit.FileMove;
import org.easel.core.project.Project;

/**
 * One edit as it stands in the journal.
 *
 * @param sequence counts edits from 1
 * @param who did it
 * @param kind the word for this kind of edit
 * @param label what it did, for people
 * @param reverts the edits that it takes back
 * @param pictures what it changed of each picture
 * @param moves of files, in their order
 * @param project what it changed in {@code easel.json}
 */
public record JournalEntry(long sequence, Instant time, String who, String kind, String label, List<Long> reverts, List<PictureDelta> pictures,
		List<FileMove> moves, Optional<Was<Project>> project) {

	public JournalEntry {
		reverts = List.copyOf(reverts);
		pictures = List.copyOf(pictures);
		moves = List.copyOf(moves);
	}
}
