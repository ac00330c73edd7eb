package org.easel.ui.gallery.internal.grid;

import java.util.Optional;

import org.easel.core.samples.SampleGrid.Cell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;

/**
 * What the mouse does in the grid: a click chooses, with Ctrl and Shift several; dragging moves all cells, or the part of the pictures that they show once
 * that is not the whole; the wheel with Ctrl makes cells larger, with Alt it makes what they show larger.
 */
final class GridMouse {

	private static final float LARGER = 1.15f;
	/** A hand that moves less means a click. */
	private static final int SLACK = 4;

	private final SampleCanvas canvas;
	private Optional<Point> begin = Optional.empty();
	private Point last = new Point(0, 0);
	private boolean dragging;
	private boolean middle;

	GridMouse(SampleCanvas canvas) {
		this.canvas = canvas;
	}

	void attach() {
		canvas.addListener(SWT.MouseDown, this::down);
		canvas.addListener(SWT.MouseMove, this::move);
		canvas.addListener(SWT.MouseUp, this::up);
		canvas.addListener(SWT.MouseDoubleClick, this::doubleClick);
		canvas.addListener(SWT.MouseHover, this::hover);
		canvas.addListener(SWT.MouseVerticalWheel, this::wheel);
	}

	private void down(Event event) {
		canvas.forceFocus();
		dragging = false;
		if (event.button == 1 || event.button == 2) {
			begin = Optional.of(new Point(event.x, event.y));
			last = begin.get();
			middle = event.button == 2;
		} else if (event.button == 3) {
			canvas.cellAt(event.x, event.y).filter(cell -> !canvas.selection().has(cell)).ifPresent(cell -> {
				canvas.selection().only(cell);
				canvas.chosenByHand();
			});
		}
	}

	private void move(Event event) {
		if (begin.isEmpty()) {
			return;
		}
		if (!dragging && Math.hypot(event.x - begin.get().x, event.y - begin.get().y) > SLACK && canvas.cells().contains(begin.get())) {
			dragging = true;
			canvas.setCursor(canvas.getDisplay().getSystemCursor(SWT.CURSOR_SIZEALL));
		}
		if (dragging) {
			if (canvas.detail().isWhole() || middle) {
				canvas.scrollBy(last.x - event.x, last.y - event.y);
			} else {
				double side = canvas.side();
				canvas.setDetail(canvas.detail().moved((last.x - event.x) / side, (last.y - event.y) / side));
			}
			last = new Point(event.x, event.y);
		}
	}

	private void up(Event event) {
		if (begin.isPresent() && !dragging && event.button == 1) {
			click(event);
		}
		if (dragging) {
			canvas.setCursor(null);
		}
		begin = Optional.empty();
		dragging = false;
	}

	private void click(Event event) {
		var cell = canvas.cellAt(event.x, event.y);
		if (cell.isPresent()) {
			pick(cell.get(), event.stateMask);
		} else {
			header(event);
		}
	}

	private void pick(Cell cell, int keys) {
		if ((keys & SWT.SHIFT) != 0) {
			canvas.selection().reach(cell);
		} else if ((keys & SWT.MOD1) != 0) {
			canvas.selection().toggle(cell);
		} else {
			canvas.selection().only(cell);
		}
		canvas.chosenByHand();
	}

	/** A header chooses all that is below or beside it. */
	private void header(Event event) {
		var grid = canvas.grid();
		var room = canvas.cells();
		if (event.y < room.y && event.x >= room.x) {
			int column = canvas.geometry().columnAt(event.x - room.x + canvas.scroll().left());
			if (column >= 0) {
				canvas.selection().choose(grid.rows().stream().map(row -> new Cell(row, grid.columns().get(column))).filter(grid.cells()::containsKey).toList());
				canvas.chosenByHand();
			}
		} else if (event.x < room.x && event.y >= room.y) {
			int row = canvas.geometry().rowAt(event.y - room.y + canvas.scroll().top());
			if (row >= 0) {
				canvas.selection().choose(grid.columns().stream().map(column -> new Cell(grid.rows().get(row), column)).filter(grid.cells()::containsKey).toList());
				canvas.chosenByHand();
			}
		}
	}

	private void doubleClick(Event event) {
		if (event.button == 1 && canvas.cellAt(event.x, event.y).isPresent()) {
			canvas.listener().opened();
		}
	}

	/** What has no room in a header is said where the mouse rests, and why a picture cannot be shown. */
	private void hover(Event event) {
		var text = canvas.cellAt(event.x, event.y).map(cell -> {
			var failure = canvas.grid().find(cell.row(), cell.column()).map(canvas::failure).orElse(""); //$NON-NLS-1$
			return canvas.look().title(cell.column()) + "\n" + cell.row().prompt() + "\n" + cell.row().seed() + (failure.isEmpty() ? "" : "\n" + failure); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		}).or(() -> prompt(event)).orElse(null);
		canvas.setToolTipText(text == null ? null : text.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private Optional<String> prompt(Event event) {
		var room = canvas.cells();
		int row = event.x < room.x && event.y >= room.y ? canvas.geometry().rowAt(event.y - room.y + canvas.scroll().top()) : -1;
		return row < 0 ? Optional.empty() : Optional.of(canvas.grid().rows().get(row).prompt());
	}

	private void wheel(Event event) {
		float by = event.count > 0 ? LARGER : 1 / LARGER;
		var room = canvas.cells();
		if ((event.stateMask & SWT.MOD1) != 0) {
			event.doit = false;
			int side = canvas.side();
			int next = Math.round(side * by);
			canvas.setSide(next == side ? side + (by > 1 ? 1 : -1) : next, event.x - room.x, event.y - room.y);
		} else if ((event.stateMask & SWT.MOD3) != 0) {
			event.doit = false;
			canvas.cellAt(event.x, event.y).ifPresent(cell -> {
				var place = canvas.onCanvas(cell);
				canvas.setDetail(canvas.detail().scaled(by * by, (double) (event.x - place.x) / place.width, (double) (event.y - place.y) / place.height));
			});
		} else if ((event.stateMask & SWT.SHIFT) != 0) {
			event.doit = false;
			canvas.scrollBy(event.count > 0 ? -96 : 96, 0);
		}
	}
}
