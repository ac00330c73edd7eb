package org.easel.tagging.autolabel;

import java.nio.file.Path;
import java.util.Optional;

import org.easel.tagging.rules.LabelledCaption;

/** What auto-labelling did, or would do, to one picture. */
public sealed interface PictureOutcome {

	/** The picture's file. */
	Path picture();

	/**
	 * The picture has a new caption.
	 *
	 * @param captionFile where the caption stands
	 * @param before the caption file's text so far; empty if there was no file
	 * @param after the new caption, and which of its tags a machine found
	 */
	record Labelled(Path picture, Path captionFile, Optional<String> before, LabelledCaption after)
			implements PictureOutcome {
	}

	/** The picture's caption stays as it is. */
	record Kept(Path picture, Reason reason) implements PictureOutcome {
	}

	/**
	 * The picture could not be labelled; its caption stays as it is.
	 *
	 * @param message why, and the way out
	 */
	record Failed(Path picture, String message) implements PictureOutcome {
	}

	/** Why a caption stays. */
	enum Reason {
		/** There is one, and the rules leave such pictures alone. */
		HAS_CAPTION,
		/** Nothing was found that the caption lacks. */
		NOTHING_NEW
	}
}
