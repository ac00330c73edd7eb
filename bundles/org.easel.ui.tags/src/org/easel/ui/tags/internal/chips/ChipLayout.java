package org.easel.ui.tags.internal.chips;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.graphics.Rectangle;

/**
 * Chips in rows, from left to right, as wide as they need.
 *
 * @param places where each chip lies, from the top of the first row
 * @param height of all rows with the margins
 */
record ChipLayout(List<Rectangle> places, int height) {

	static final int MARGIN = 6;
	static final int GAP = 5;

	/**
	 * Lays chips out.
	 *
	 * @param widths of the chips
	 * @param chipHeight of each of them
	 * @param width that there is; a chip that is wider is cut to it
	 */
	static ChipLayout of(int[] widths, int chipHeight, int width) {
		var places = new ArrayList<Rectangle>(widths.length);
		int left = MARGIN;
		int top = MARGIN;
		for (int chip : widths) {
			int fitted = Math.max(chipHeight, Math.min(chip, width - 2 * MARGIN));
			if (left > MARGIN && left + fitted > width - MARGIN) {
				left = MARGIN;
				top += chipHeight + GAP;
			}
			places.add(new Rectangle(left, top, fitted, chipHeight));
			left += fitted + GAP;
		}
		return new ChipLayout(List.copyOf(places), top + chipHeight + MARGIN);
	}

	/** The chip at a point; -1 where there is none. */
	int at(int x, int y) {
		for (int i = 0; i < places.size(); i++) {
			if (places.get(i).contains(x, y)) {
				return i;
			}
		}
		return -1;
	}

	/** Before which chip something would go that is let fall at a point; the number of chips for the end. */
	int gapAt(int x, int y) {
		for (int i = 0; i < places.size(); i++) {
			var place = places.get(i);
			boolean inRow = y < place.y + place.height + GAP;
			if (inRow && (x < place.x + place.width / 2 || y < place.y)) {
				return i;
			}
			if (inRow && (i + 1 == places.size() || places.get(i + 1).y > place.y)) {
				return i + 1;
			}
		}
		return places.size();
	}

	/** The chip in the next row (1) or the one before (-1) that lies nearest; the same one where there is no such row. */
	int vertical(int chip, int direction) {
		var from = places.get(chip);
		int centre = from.x + from.width / 2;
		int best = chip;
		int row = -1;
		int least = Integer.MAX_VALUE;
		for (int i = chip + direction; i >= 0 && i < places.size(); i += direction) {
			var place = places.get(i);
			if (place.y == from.y || row >= 0 && place.y != row) {
				continue;
			}
			row = place.y;
			int distance = Math.abs(place.x + place.width / 2 - centre);
			if (distance < least) {
				least = distance;
				best = i;
			}
		}
		return best;
	}
}
