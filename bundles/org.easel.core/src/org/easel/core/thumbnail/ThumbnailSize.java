package org.easel.core.thumbnail;

/** How large a thumbnail is: its longer side has this many pixels, or as many as the picture has if that is fewer. */
public enum ThumbnailSize {
	SMALL(128), MEDIUM(256), LARGE(512);

	private final int side;

	ThumbnailSize(int side) {
		this.side = side;
	}

	/** The longer side in pixels. */
	public int side() {
		return side;
	}

	/** The smallest that fills so many device pixels, or the largest that there is. */
	public static ThumbnailSize filling(int pixels) {
		for (var size : values()) {
			if (size.side >= pixels) {
				return size;
			}
		}
		return LARGE;
	}
}
