package org.easel.ui.gallery.internal.grid;

import org.easel.core.samples.SampleGrid.Cell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

/** What the keys that move do in the grid. */
final class GridKeys {

	private final SampleCanvas canvas;

	GridKeys(SampleCanvas canvas) {
		this.canvas = canvas;
	}

	void attach() {
		canvas.addListener(SWT.KeyDown, this::down);
		canvas.addListener(SWT.FocusIn, event -> canvas.redraw());
		canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
		// Tab goes on to the next control; all other keys are the grid's.
		canvas.addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
	}

	private void down(Event event) {
		var grid = canvas.grid();
		if (grid.isEmpty()) {
			return;
		}
		var focus = canvas.selection().focus();
		int row = focus.map(cell -> canvas.rowOf(cell.row())).orElse(0);
		int column = focus.map(cell -> canvas.columnOf(cell.column())).orElse(0);
		int step = focus.isPresent() ? 1 : 0;
		switch (event.keyCode) {
			case SWT.ARROW_LEFT -> to(row, column - step, event);
			case SWT.ARROW_RIGHT -> to(row, column + step, event);
			case SWT.ARROW_UP -> to(row - step, column, event);
			case SWT.ARROW_DOWN -> to(row + step, column, event);
			case SWT.PAGE_UP -> to(row - page(), column, event);
			case SWT.PAGE_DOWN -> to(row + page(), column, event);
			case SWT.HOME -> to((event.stateMask & SWT.MOD1) != 0 ? 0 : row, 0, event);
			case SWT.END -> to((event.stateMask & SWT.MOD1) != 0 ? grid.rows().size() - 1 : row, grid.columns().size() - 1, event);
			case SWT.CR, SWT.KEYPAD_CR -> canvas.listener().opened();
			case ' ' -> focus.ifPresent(cell -> {
				canvas.selection().toggle(cell);
				canvas.chosenByHand();
			});
			case SWT.ESC -> {
				canvas.setDetail(Detail.WHOLE);
				canvas.selection().none();
				canvas.chosenByHand();
			}
			default -> {
				// Commands have their keys in Preferences, Keys.
			}
		}
	}

	private int page() {
		var focus = canvas.selection().focus().map(canvas::place);
		int height = focus.map(place -> place.height + canvas.geometry().gap()).orElse(canvas.side());
		return Math.max(1, canvas.cells().height / height);
	}

	private void to(int row, int column, Event event) {
		var grid = canvas.grid();
		var cell = new Cell(grid.rows().get(Math.clamp(row, 0, grid.rows().size() - 1)), grid.columns().get(Math.clamp(column, 0, grid.columns().size() - 1)));
		if ((event.stateMask & SWT.SHIFT) != 0) {
			canvas.selection().reach(cell);
		} else if ((event.stateMask & SWT.MOD1) != 0 && event.keyCode != SWT.HOME && event.keyCode != SWT.END) {
			canvas.selection().focus(cell);
		} else {
			canvas.selection().only(cell);
		}
		canvas.revealFocus();
		canvas.chosenByHand();
	}
}
