package org.easel.core.dataset;

/**
 * How a picture gets into its bucket: scaled to cover it, then cut in the middle.
 *
 * @param bucket the size in the end
 * @param scaledWidth before the cut, not below the bucket's
 * @param scaledHeight before the cut, not below the bucket's
 * @param cropLeft columns cut off at the left
 * @param cropTop rows cut off at the top
 */
public record Assignment(Bucket bucket, int scaledWidth, int scaledHeight, int cropLeft, int cropTop) {

	/** The middle of a scaled picture. */
	static Assignment centred(Bucket bucket, int scaledWidth, int scaledHeight) {
		return new Assignment(bucket, scaledWidth, scaledHeight, (scaledWidth - bucket.width()) / 2, (scaledHeight - bucket.height()) / 2);
	}

	/** The part of the picture's area that is left after the cut, 0 to 1. */
	public double kept() {
		return (double) bucket.width() * bucket.height() / ((double) scaledWidth * scaledHeight);
	}
}
