package org.easel.core.advice;

import java.nio.file.Path;
import java.util.Objects;

import org.easel.core.caption.Caption;

/**
 * A picture that the LoRA learnt from.
 *
 * @param file the picture
 * @param caption what is said of it
 * @param sight what the tagger saw in it
 */
public record Example(Path file, Caption caption, Sight sight) {

	public Example {
		Objects.requireNonNull(file, "file");
		Objects.requireNonNull(caption, "caption");
		Objects.requireNonNull(sight, "sight");
	}
}
