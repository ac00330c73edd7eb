package org.easel.core.edit;

import java.util.List;
import java.util.Set;

import org.easel.core.settings.Problem;

/**
 * An edit that was made.
 *
 * @param sequences its numbers in the journal, the first one first; none where there was nothing to do
 * @param label for the undo menu
 * @param ids the pictures that changed, by the ids that they have now, or had
 * @param problems what was left out, and why
 */
public record Applied(List<Long> sequences, String label, Set<String> ids, List<Problem> problems) {

	public Applied {
		sequences = List.copyOf(sequences);
		ids = Set.copyOf(ids);
		problems = List.copyOf(problems);
	}

	/** Whether there was nothing to do; there is nothing to undo then. */
	public boolean isEmpty() {
		return sequences.isEmpty();
	}

	/** The edit that takes it back; applied, it has an inverse too, which does it again. */
	public Edit inverse() {
		return new Revert(sequences.reversed(), label);
	}
}
