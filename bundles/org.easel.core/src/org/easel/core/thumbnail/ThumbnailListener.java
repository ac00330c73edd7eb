package org.easel.core.thumbnail;

import java.nio.file.Path;

/** Told of each thumbnail that was asked for and is still wanted. Called in a background thread; must return at once. */
public interface ThumbnailListener {

	/**
	 * A thumbnail is there.
	 *
	 * @param generation of the wishes that it belongs to, see {@link ThumbnailClient#want}
	 */
	void ready(Thumbnail thumbnail, long generation);

	/**
	 * A picture cannot be shown.
	 *
	 * @param message a sentence with the file, the reason and the way out
	 */
	void failed(Path file, String message, long generation);
}
