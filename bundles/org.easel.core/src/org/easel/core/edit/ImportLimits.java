package org.easel.core.edit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * How much one import may bring in.
 *
 * @param pictures at most so many
 * @param pictureBytes no file is longer
 * @param allBytes of all files together, after unpacking
 */
public record ImportLimits(int pictures, long pictureBytes, long allBytes) {

	/** What is dropped onto a view as single pictures or ZIP files: up to 1,000 pictures. */
	public static final ImportLimits DROP = new ImportLimits(1_000, 512L << 20, 16L << 30);

	/** What is chosen as a folder: up to 100,000 pictures. */
	public static final ImportLimits FOLDER = new ImportLimits(100_000, 512L << 20, 256L << 30);

	/** Those of a folder where one is among the sources, else those of a drop. */
	static ImportLimits of(List<Path> sources) {
		return sources.stream().anyMatch(Files::isDirectory) ? FOLDER : DROP;
	}
}
