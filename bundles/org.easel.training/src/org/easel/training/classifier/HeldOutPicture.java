package org.easel.training.classifier;

import java.nio.file.Path;
import java.util.List;

/**
 * A picture that a tagger has not learnt from, with what is to be said of it.
 *
 * @param file a PNG
 * @param vendor whose hand it is
 * @param source the package that it is from
 * @param labels names of all labels that hold, the thing itself first
 */
public record HeldOutPicture(Path file, String vendor, String source, List<String> labels) {

	/** @throws IllegalArgumentException without a label */
	public HeldOutPicture {
		labels = List.copyOf(labels);
		if (labels.isEmpty()) {
			throw new IllegalArgumentException("Nothing is to be said of " + file);
		}
	}
}
