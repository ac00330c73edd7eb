package org.easel.core.dataset;

/**
 * How a folder is read as a dataset.
 *
 * @param repeats of folders whose names give none, at least 1
 * @param captionExtension of caption files, with the dot
 */
public record DatasetOptions(int repeats, String captionExtension) {

	/** Each picture once an epoch, captions in {@code .txt} files. */
	public static final DatasetOptions PLAIN = new DatasetOptions(1, ".txt");

	public DatasetOptions {
		if (repeats < 1) {
			throw new IllegalArgumentException("Repeats must be 1 or more, not " + repeats + ".");
		}
	}

	/** As {@link #PLAIN} with so many repeats. */
	public static DatasetOptions repeats(int repeats) {
		return new DatasetOptions(repeats, PLAIN.captionExtension());
	}
}
