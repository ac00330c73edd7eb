package org.easel.core.judge;

import java.nio.file.Path;
import java.util.List;

/** What can be done about a finding at once. It is data: whoever shows the finding turns it into an edit that can be undone. */
public sealed interface QuickFix {

	/** Leaves a picture out of training. */
	record Exclude(Path picture) implements QuickFix {
	}

	/**
	 * Cuts a picture to the shape that it is trained in, in the middle unless the user moves the frame.
	 *
	 * @param left first column that stays, in pixels of the picture as it is shown
	 * @param top first row that stays
	 * @param width of what stays
	 * @param height of what stays
	 */
	record Crop(Path picture, int left, int top, int width, int height) implements QuickFix {
	}

	/** Leaves one of two pictures out that look the same. */
	record KeepBetter(Path keep, Path exclude) implements QuickFix {
	}

	/** Lets the tagger write captions. */
	record AutoLabel(List<Path> pictures) implements QuickFix {

		public AutoLabel {
			pictures = List.copyOf(pictures);
		}
	}

	/** Puts a tag first in a caption. */
	record AddFirst(Path picture, String tag) implements QuickFix {
	}

	/** Opens a caption to be written by hand. */
	record EditCaption(Path picture) implements QuickFix {
	}
}
