package org.easel.core.thumbnail;

import java.nio.file.Path;

/**
 * A small copy of a picture, upright, its transparent parts over white.
 *
 * @param file the picture
 * @param size asked for
 * @param width in pixels
 * @param height in pixels
 * @param argb row by row, {@code 0xFFRRGGBB}, width x height of them; must not be changed
 */
public record Thumbnail(Path file, ThumbnailSize size, int width, int height, int[] argb) {

	/** What it takes in memory. */
	long bytes() {
		return 4L * argb.length;
	}
}
