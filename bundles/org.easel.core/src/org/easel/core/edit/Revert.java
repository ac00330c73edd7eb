package org.easel.core.edit;

import java.util.List;

/**
 * Takes edits back that are in the journal: undo, and redo as the undo of an undo. What was changed since by another hand stays, and is told.
 *
 * @param sequences numbers of the edits, the last one first
 * @param label for the undo menu
 */
public record Revert(List<Long> sequences, String label) implements Edit {

	public Revert {
		sequences = List.copyOf(sequences);
	}

	@Override
	public String kind() {
		return "revert";
	}
}
