package org.easel.core.edit;

import java.util.Optional;

/**
 * A caption that Easel and another program both changed. Neither is written over until somebody chooses.
 *
 * @param id the picture
 * @param ours the text that Easel wants, letter for letter
 * @param theirs the text that the file has now; nothing where it was deleted
 */
public record CaptionConflict(String id, Optional<String> ours, Optional<String> theirs) {

	/** Which of the two stays. */
	public enum Choice {
		OURS, THEIRS
	}
}
