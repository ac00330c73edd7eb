package org.easel.ui.dataset.internal.gallery;

/**
 * The measures of a cell of the gallery, in points.
 *
 * @param side of the square that the picture is fitted into
 * @param text height of the line below it; 0 where cells are too small for one
 * @param header height of a group's title
 */
record CellSize(int side, int text, int header) {

	/** The sides that a person can choose. */
	static final int SMALLEST = 48;
	static final int LARGEST = 640;
	/** Between cells, and around them. */
	static final int GAP = 8;
	/** From a cell's edge to its picture. */
	static final int INSET = 4;

	private static final int LEAST_WITH_TEXT = 96;

	static CellSize of(int side, int lineHeight) {
		int kept = Math.clamp(side, SMALLEST, LARGEST);
		return new CellSize(kept, kept < LEAST_WITH_TEXT ? 0 : lineHeight + 2, lineHeight + 18);
	}

	int width() {
		return side + 2 * INSET;
	}

	int height() {
		return side + 2 * INSET + text;
	}
}
