package org.easel.core.edit;

/**
 * How much one import may bring in.
 *
 * @param pictures at most so many
 * @param pictureBytes no file is longer
 * @param allBytes of all files together, after unpacking
 */
public record ImportLimits(int pictures, long pictureBytes, long allBytes) {

	/** What is dropped onto a view: up to 1,000 pictures. */
	public static final ImportLimits DROP = new ImportLimits(1_000, 512L << 20, 16L << 30);

	/** What is chosen as a folder: up to 100,000 pictures. */
	public static final ImportLimits FOLDER = new ImportLimits(100_000, 512L << 20, 256L << 30);
}
