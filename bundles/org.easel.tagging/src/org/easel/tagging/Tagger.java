package org.easel.tagging;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;

import org.easel.core.image.PictureSize;

/**
 * Gives scored tags for pictures. A tagger may hold native memory until it is closed, and is used by one thread at a
 * time.
 */
public interface Tagger extends AutoCloseable {

	/** All tags that it knows, in its own order. */
	List<TagLabel> labels();

	/** The size in pixels to which it brings every picture; a smaller picture gains nothing from being larger. */
	PictureSize pictureSize();

	/**
	 * Tags a picture of any size.
	 *
	 * @param picture any size and kind of pixel; transparent parts count as white
	 * @return a score from 0 to 1 for every label, highest first
	 * @throws TaggingException if the tagger fails on this picture
	 */
	List<ScoredTag> tag(BufferedImage picture) throws TaggingException;

	/**
	 * Describes a picture by numbers that lie close for pictures that look alike.
	 *
	 * @return a vector of the tagger's own length, or empty for a tagger without features
	 * @throws TaggingException if the tagger fails on this picture
	 */
	default Optional<float[]> features(BufferedImage picture) throws TaggingException {
		return Optional.empty();
	}

	/** Frees what it holds; no call may follow. */
	@Override
	void close();
}
