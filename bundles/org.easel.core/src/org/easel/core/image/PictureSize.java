package org.easel.core.image;

/** A picture's size in pixels, as it is shown: after the turn that its metadata asks for. */
public record PictureSize(int width, int height) {

	/** Width divided by height. */
	public double aspectRatio() {
		return (double) width / height;
	}
}
