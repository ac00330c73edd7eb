package org.easel.core.judge;

import java.nio.file.Path;

import org.easel.core.dataset.TrainingPicture;

/**
 * A picture to be judged, with what is said of it.
 *
 * @param file the picture
 * @param caption may be empty
 * @param hasCaptionFile whether the caption stands in a file of its own
 */
public record Subject(Path file, String caption, boolean hasCaptionFile) {

	public static Subject of(TrainingPicture picture) {
		return new Subject(picture.file(), picture.caption(), picture.captionFile().isPresent());
	}

	/** The file's name without its folder, for messages. */
	public String name() {
		return file.getFileName().toString();
	}
}
