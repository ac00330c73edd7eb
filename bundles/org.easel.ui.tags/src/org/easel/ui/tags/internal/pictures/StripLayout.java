package org.easel.ui.tags.internal.pictures;

import org.eclipse.swt.graphics.Rectangle;

/**
 * Pictures in equal cells, row by row.
 *
 * @param count of pictures
 * @param columns at least 1
 * @param cellWidth in points
 * @param cellHeight in points
 */
record StripLayout(int count, int columns, int cellWidth, int cellHeight) {

	/** As many columns as fit, which share the width. */
	static StripLayout of(int count, int width, int side, int labelHeight) {
		int columns = Math.max(1, width / side);
		return new StripLayout(count, columns, Math.max(side, width / columns), side + labelHeight);
	}

	int rows() {
		return (count + columns - 1) / columns;
	}

	int height() {
		return rows() * cellHeight;
	}

	Rectangle cell(int index) {
		return new Rectangle(index % columns * cellWidth, index / columns * cellHeight, cellWidth, cellHeight);
	}

	/** The picture at a point; -1 where there is none. */
	int at(int x, int y) {
		int column = x / cellWidth;
		int index = y / cellHeight * columns + column;
		return x < 0 || y < 0 || column >= columns || index >= count ? -1 : index;
	}

	/** The first picture of which something is to be seen from a height on. */
	int first(int top) {
		return Math.clamp((long) top / cellHeight * columns, 0, Math.max(0, count - 1));
	}

	/** Behind the last picture of which something is to be seen above a height. */
	int end(int bottom) {
		return Math.clamp(((long) bottom / cellHeight + 1) * columns, 0, count);
	}
}
