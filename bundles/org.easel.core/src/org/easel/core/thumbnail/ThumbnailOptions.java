package org.easel.core.thumbnail;

/**
 * What thumbnails may cost.
 *
 * @param threads that make them, at least 1
 * @param memory bytes of thumbnails kept in memory
 * @param disk bytes of thumbnails kept on disk
 */
public record ThumbnailOptions(int threads, long memory, long disk) {

	private static final int MOST_THREADS = 4;

	/** @throws IllegalArgumentException for no thread or a negative bound */
	public ThumbnailOptions {
		if (threads < 1 || memory < 0 || disk < 0) {
			throw new IllegalArgumentException("Thumbnails with " + threads + " threads, " + memory + " bytes of memory and " + disk
					+ " bytes of disk cannot be made. Give 1 thread or more, and bounds of 0 or more.");
		}
	}

	/** 96 MB of memory and 1 GB of disk; a thread fewer than processors, 2 to 4. */
	public static ThumbnailOptions usual() {
		return new ThumbnailOptions(Math.clamp(Runtime.getRuntime().availableProcessors() - 1, 2, MOST_THREADS), 96L << 20, 1L << 30);
	}
}
