package org.easel.core.image;

/**
 * The size of a picture as it is seen, in pixels.
 *
 * @param width at least 1
 * @param height at least 1
 */
public record PictureSize(int width, int height) {

	/** @throws IllegalArgumentException for a side below 1 */
	public PictureSize {
		if (width < 1 || height < 1) {
			throw new IllegalArgumentException("A picture cannot have " + width + " x " + height + " pixels.");
		}
	}

	/** Number of pixels. */
	public long area() {
		return (long) width * height;
	}

	/** Width over height. */
	public double aspectRatio() {
		return (double) width / height;
	}

	@Override
	public String toString() {
		return width + " x " + height;
	}
}
