package org.easel.ui.dataset.internal.gallery;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.easel.ui.dataset.internal.arrange.Arrangement;
import org.eclipse.swt.graphics.Rectangle;

/** Where each picture of an arrangement lies, in points from the top left of the whole gallery. Finding one takes no longer for more pictures. */
final class GalleryLayout {

	/** Places from first to last, both included; none where last is before first. */
	record Span(int first, int last) {

		static final Span NONE = new Span(0, -1);

		boolean isEmpty() {
			return last < first;
		}
	}

	private final Arrangement arrangement;
	private final CellSize size;
	private final int width;
	private final int columns;
	/** By group, and one more for the end: where it begins, and its first picture. */
	private final int[] tops;
	private final int[] firsts;

	GalleryLayout(Arrangement arrangement, CellSize size, int width) {
		this.arrangement = arrangement;
		this.size = size;
		this.width = width;
		columns = Math.max(1, (width - CellSize.GAP) / (size.width() + CellSize.GAP));
		int groups = arrangement.groups().size();
		tops = new int[groups + 1];
		firsts = new int[groups + 1];
		int y = 0;
		int first = 0;
		for (int i = 0; i < groups; i++) {
			tops[i] = y;
			firsts[i] = first;
			int pictures = arrangement.groups().get(i).pictures().size();
			y += headerHeight(i) + CellSize.GAP + rows(pictures) * rowHeight();
			first += pictures;
		}
		tops[groups] = y;
		firsts[groups] = first;
	}

	int columns() {
		return columns;
	}

	int height() {
		return tops[tops.length - 1];
	}

	int rowHeight() {
		return size.height() + CellSize.GAP;
	}

	/** The title of a group; no height where it has none. */
	Rectangle header(int group) {
		return new Rectangle(0, tops[group], width, headerHeight(group));
	}

	Rectangle cell(int place) {
		int group = groupOf(place);
		int within = place - firsts[group];
		// Cells share what is left of the width, so that both margins look alike.
		int step = (width - CellSize.GAP) / columns;
		return new Rectangle(CellSize.GAP + within % columns * step + (step - CellSize.GAP - size.width()) / 2,
				rowsBegin(group) + within / columns * rowHeight(), size.width(), size.height());
	}

	/** The picture at a point; -1 where there is none. */
	int placeAt(int x, int y) {
		var span = in(y, y);
		for (int place = span.first(); place <= span.last(); place++) {
			if (cell(place).contains(x, y)) {
				return place;
			}
		}
		return -1;
	}

	/** The group whose title is at a height; -1 where there is none. */
	int headerAt(int y) {
		int group = y < 0 || y >= height() ? -1 : groupAt(y);
		return group >= 0 && y < tops[group] + headerHeight(group) ? group : -1;
	}

	/** The group that a height belongs to; -1 outside. */
	int groupAt(int y) {
		if (arrangement.groups().isEmpty() || y < 0 || y >= height()) {
			return -1;
		}
		int found = Arrays.binarySearch(tops, 0, tops.length - 1, y);
		return found >= 0 ? found : -found - 2;
	}

	/** The pictures in the rows from one height to another. */
	Span in(int top, int bottom) {
		if (arrangement.size() == 0 || bottom < 0 || top >= height()) {
			return Span.NONE;
		}
		return new Span(firstAtOrBelow(Math.max(0, top)), lastAtOrAbove(Math.min(height() - 1, bottom)));
	}

	/** The pictures of which a part lies in a rectangle. */
	int[] within(Rectangle area) {
		var span = in(area.y, area.y + area.height);
		return span.isEmpty() ? new int[0]
				: IntStream.rangeClosed(span.first(), span.last()).filter(place -> cell(place).intersects(area)).toArray();
	}

	/** The place some rows above (negative) or below; the nearest one where that row is shorter or there is none. */
	int rowsFrom(int place, int rows) {
		var from = cell(place);
		int step = Integer.signum(rows);
		int at = place;
		for (int left = Math.abs(rows); left > 0; left--) {
			int next = neighbour(at, from.x, step);
			if (next == at) {
				break;
			}
			at = next;
		}
		return at;
	}

	private int neighbour(int place, int x, int step) {
		int group = groupOf(place);
		int within = place - firsts[group];
		int row = within / columns + step;
		int column = columnOf(x);
		if (row < 0) {
			return group == 0 ? place : inRow(group - 1, rows(sizeOf(group - 1)) - 1, column);
		}
		if (row >= rows(sizeOf(group))) {
			return group == tops.length - 2 ? place : inRow(group + 1, 0, column);
		}
		return inRow(group, row, column);
	}

	private int inRow(int group, int row, int column) {
		return firsts[group] + Math.min(sizeOf(group) - 1, row * columns + column);
	}

	private int columnOf(int x) {
		return Math.clamp((x - CellSize.GAP) / ((width - CellSize.GAP) / columns), 0, columns - 1);
	}

	private int firstAtOrBelow(int y) {
		int group = groupAt(y);
		int row = Math.max(0, (y - rowsBegin(group)) / rowHeight());
		return Math.min(arrangement.size() - 1, firsts[group] + Math.min(sizeOf(group) - 1, row * columns));
	}

	private int lastAtOrAbove(int y) {
		int group = groupAt(y);
		int row = y < rowsBegin(group) ? -1 : (y - rowsBegin(group)) / rowHeight();
		return Math.max(0, firsts[group] + Math.min(sizeOf(group) - 1, (row + 1) * columns - 1));
	}

	private int rowsBegin(int group) {
		return tops[group] + headerHeight(group) + CellSize.GAP;
	}

	private int headerHeight(int group) {
		return arrangement.groups().get(group).title().isEmpty() ? 0 : size.header();
	}

	private int sizeOf(int group) {
		return firsts[group + 1] - firsts[group];
	}

	private int rows(int pictures) {
		return (pictures + columns - 1) / columns;
	}

	/** Group of a picture by its place. */
	int groupOf(int place) {
		int found = Arrays.binarySearch(firsts, 0, firsts.length - 1, place);
		return found >= 0 ? found : -found - 2;
	}
}
