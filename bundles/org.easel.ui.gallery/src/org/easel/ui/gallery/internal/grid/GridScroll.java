package org.easel.ui.gallery.internal.grid;

import java.util.Optional;

import org.easel.core.samples.SampleGrid.Cell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.ScrollBar;

/** Which part of the grid is in sight. */
final class GridScroll {

	private static final int STEP = 48;

	/** A cell and where it is in sight, so that it can be put there again. */
	record Anchor(Optional<Cell> cell, int x, int y) {
	}

	private final SampleCanvas canvas;
	private final ScrollBar across;
	private final ScrollBar down;

	GridScroll(SampleCanvas canvas) {
		this.canvas = canvas;
		across = canvas.getHorizontalBar();
		down = canvas.getVerticalBar();
		across.addListener(SWT.Selection, event -> canvas.redraw());
		down.addListener(SWT.Selection, event -> canvas.redraw());
	}

	int left() {
		return across.getSelection();
	}

	int top() {
		return down.getSelection();
	}

	/** Keeps what is in sight after the room for it changed. */
	void fit() {
		to(left(), top());
	}

	void to(int left, int top) {
		var cells = canvas.cells();
		set(across, left, canvas.geometry().width(), cells.width);
		set(down, top, canvas.geometry().height(), cells.height);
		canvas.redraw();
	}

	private static void set(ScrollBar bar, int value, int all, int shown) {
		int room = Math.max(1, shown);
		int kept = Math.clamp(value, 0, Math.max(0, all - room));
		bar.setValues(kept, 0, Math.max(all, room), room, STEP, Math.max(STEP, room - STEP));
	}

	/** Scrolls as little as needed to bring a place into sight, its upper left corner above all. */
	void reveal(Rectangle place) {
		var cells = canvas.cells();
		int gap = canvas.geometry().gap();
		to(near(left(), cells.width, place.x - gap, place.x + place.width + gap), near(top(), cells.height, place.y - gap, place.y + place.height + gap));
	}

	private static int near(int at, int shown, int from, int to) {
		int next = to > at + shown ? to - shown : at;
		return Math.min(next, from);
	}

	/** The cell that has the focus where it is in sight, else the first one in sight. */
	Anchor anchor() {
		var grid = canvas.grid();
		var cells = canvas.cells();
		var focus = canvas.selection().focus().filter(cell -> {
			var place = canvas.place(cell);
			return new Rectangle(left(), top(), cells.width, cells.height).intersects(place);
		});
		var first = focus.or(() -> {
			int row = canvas.geometry().rowAt(top());
			int column = canvas.geometry().columnAt(left());
			return row < 0 || column < 0 ? Optional.empty() : Optional.of(new Cell(grid.rows().get(row), grid.columns().get(column)));
		});
		return first.map(cell -> {
			var place = canvas.place(cell);
			return new Anchor(first, place.x - left(), place.y - top());
		}).orElse(new Anchor(Optional.empty(), 0, 0));
	}

	/** Puts a cell where it was; where it is gone, what is there stays. */
	void restore(Anchor anchor) {
		var kept = anchor.cell.filter(cell -> canvas.rowOf(cell.row()) >= 0 && canvas.columnOf(cell.column()) >= 0);
		if (kept.isPresent()) {
			var place = canvas.place(kept.get());
			to(place.x - anchor.x, place.y - anchor.y);
		} else {
			fit();
		}
	}
}
