package org.easel.ui.dataset.internal.arrange;

import java.util.Optional;
import java.util.Set;

import org.easel.core.image.PictureSize;
import org.easel.core.state.CaptionMode;
import org.easel.core.state.CaptionState;
import org.easel.core.state.Marks;
import org.easel.core.state.PictureFile;
import org.easel.core.state.PictureState;

/** Pictures that need no files. */
public final class Pictures {

	private Pictures() {
	}

	public static PictureState of(String id, int width, int height, int rating) {
		return new PictureState(id, new PictureFile(new PictureSize(width, height), 1000, 0, Optional.empty()),
				CaptionState.of(Optional.of("cat, " + id), CaptionMode.TAGS, Set.of()), Marks.PLAIN.withRating(rating));
	}

	public static PictureState of(String id) {
		return of(id, 1024, 1024, 0);
	}
}
