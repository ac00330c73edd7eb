package org.easel.core.internal.journal;

/** A line of the journal. */
public sealed interface JournalLine {

	/** An edit. */
	record Edited(JournalEntry entry) implements JournalLine {
	}

	/** So many moves of files of an edit are done. */
	record Moved(long sequence, int moves) implements JournalLine {
	}

	/** An edit whose files could not be moved, and which was taken back. */
	record Voided(long sequence) implements JournalLine {
	}

	/** All files follow up to this edit. */
	record Done(long sequence) implements JournalLine {
	}
}
