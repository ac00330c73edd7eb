package org.easel.ui.gallery.internal.grid;

import org.easel.core.samples.SampleGrid;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/**
 * Where the cells of a grid lie, in points from the top left of the first cell; headers are not part of it. A row is as high as its pictures are for the
 * width of a cell; between prompts there is a wider gap than between the seeds of one.
 */
public final class GridGeometry {

	/** The smallest and the largest width that cells can have, in points. */
	public static final int SMALLEST = 16;
	public static final int LARGEST = 1600;

	private final int side;
	private final int gap;
	private final int columns;
	private final int[] tops;
	private final int[] heights;
	private final int[] groups;

	/** Rows from and columns to, both within; last below first where there is none. */
	public record Span(int first, int last) {

		boolean has(int place) {
			return place >= first && place <= last;
		}
	}

	/** @param side the width of the cells in points */
	public GridGeometry(SampleGrid grid, int side) {
		this.side = Math.clamp(side, SMALLEST, LARGEST);
		gap = Math.clamp(this.side / 20, 1, 8);
		columns = grid.columns().size();
		int rows = grid.rows().size();
		tops = new int[rows + 1];
		heights = new int[rows];
		groups = new int[rows];
		int y = 0;
		for (int row = 0; row < rows; row++) {
			boolean begins = grid.beginsGroup(row);
			groups[row] = begins ? row : groups[row - 1];
			y += begins && row > 0 ? groupGap() : 0;
			tops[row] = y;
			var prompt = grid.rows().get(row);
			heights[row] = Math.clamp(Math.round((float) this.side * prompt.height() / prompt.width()), Math.max(1, this.side / 3), 3 * this.side);
			y += heights[row] + gap;
		}
		tops[rows] = y;
	}

	private int groupGap() {
		return 2 * gap;
	}

	public int side() {
		return side;
	}

	public int gap() {
		return gap;
	}

	/** The width of all columns. */
	public int width() {
		return columns * (side + gap);
	}

	/** The height of all rows. */
	public int height() {
		return tops[heights.length];
	}

	public Rectangle cell(int row, int column) {
		return new Rectangle(column * (side + gap), tops[row], side, heights[row]);
	}

	/** The first row of those that differ from this one in their seeds alone. */
	public int groupOf(int row) {
		return groups[row];
	}

	/** The last row of those that differ from this one in their seeds alone. */
	public int groupEnd(int row) {
		int last = row;
		while (last + 1 < groups.length && groups[last + 1] == groups[row]) {
			last++;
		}
		return last;
	}

	/** The row at a height, or the one above where it is between two; -1 above the first or below the last. */
	public int rowAt(int y) {
		if (y < 0 || y >= height()) {
			return -1;
		}
		int low = 0;
		int high = heights.length - 1;
		while (low < high) {
			int middle = (low + high + 1) / 2;
			if (tops[middle] <= y) {
				low = middle;
			} else {
				high = middle - 1;
			}
		}
		return low;
	}

	/** The column at a place from the left, or the one before where it is between two; -1 beside them. */
	public int columnAt(int x) {
		return x < 0 || x >= width() ? -1 : x / (side + gap);
	}

	/** The rows that are at least partly between two heights. */
	public Span rows(int from, int to) {
		if (heights.length == 0 || from >= height() || to <= 0) {
			return new Span(0, -1);
		}
		return new Span(Math.max(0, rowAt(Math.max(0, from))), rowAt(Math.min(height() - 1, to - 1)));
	}

	/** The columns that are at least partly between two places. */
	public Span columns(int from, int to) {
		if (columns == 0 || from >= width() || to <= 0) {
			return new Span(0, -1);
		}
		return new Span(columnAt(Math.max(0, from)), columnAt(Math.min(width() - 1, to - 1)));
	}

	/** Where a point of this geometry lies in another one of the same grid, so that it stays on the same spot of the same picture. */
	public Point in(GridGeometry other, int x, int y) {
		int column = Math.clamp(columns == 0 ? 0 : Math.floorDiv(x, side + gap), 0, Math.max(0, columns - 1));
		double across = (double) (x - column * (side + gap)) / (side + gap);
		int toX = (int) Math.round((column + across) * (other.side + other.gap));
		if (heights.length == 0) {
			return new Point(toX, 0);
		}
		int row = y < 0 ? 0 : y >= height() ? heights.length - 1 : rowAt(y);
		double down = (double) (y - tops[row]) / (tops[row + 1] - tops[row]);
		return new Point(toX, (int) Math.round(other.tops[row] + down * (other.tops[row + 1] - other.tops[row])));
	}
}
