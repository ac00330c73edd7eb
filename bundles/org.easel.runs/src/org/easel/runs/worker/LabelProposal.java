package org.easel.runs.worker;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.SequencedSet;

/**
 * A caption that auto-labelling would write; nothing is written.
 *
 * @param looked the picture and all that was found in it, with scores
 * @param before its caption so far
 * @param after its caption then; the same where nothing new was found
 * @param added the tags in it that no person typed, in the caption's order
 */
public record LabelProposal(LookedAt looked, String before, String after, SequencedSet<String> added) {

	public LabelProposal {
		added = Collections.unmodifiableSequencedSet(new LinkedHashSet<>(added));
	}

	/** Whether there is something to apply. */
	public boolean changes() {
		return !after.equals(before);
	}
}
