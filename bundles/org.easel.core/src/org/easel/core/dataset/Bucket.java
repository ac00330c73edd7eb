package org.easel.core.dataset;

/** A size that pictures are trained at, in pixels. */
public record Bucket(int width, int height) implements Comparable<Bucket> {

	public double aspectRatio() {
		return (double) width / height;
	}

	@Override
	public int compareTo(Bucket other) {
		return width == other.width ? Integer.compare(height, other.height) : Integer.compare(width, other.width);
	}

	@Override
	public String toString() {
		return width + " x " + height;
	}
}
