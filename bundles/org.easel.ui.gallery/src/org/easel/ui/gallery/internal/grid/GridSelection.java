package org.easel.ui.gallery.internal.grid;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.easel.core.samples.SampleGrid;
import org.easel.core.samples.SampleGrid.Cell;

/** Which cells are chosen, in the order in which they were, and which one has the focus. Cells stay chosen when the grid gets others. */
public final class GridSelection {

	private final LinkedHashSet<Cell> chosen = new LinkedHashSet<>();
	private SampleGrid grid = SampleGrid.EMPTY;
	private Cell focus;
	private Cell anchor;

	/** Takes up another grid; what is gone from it is no longer chosen. */
	void show(SampleGrid next) {
		grid = next;
		chosen.removeIf(cell -> !isIn(cell));
		focus = focus != null && isIn(focus) ? focus : null;
		anchor = anchor != null && isIn(anchor) ? anchor : focus;
	}

	private boolean isIn(Cell cell) {
		return grid.rows().contains(cell.row()) && grid.columns().contains(cell.column());
	}

	/** The chosen cells, the one that was chosen last at the end. */
	public List<Cell> chosen() {
		return List.copyOf(chosen);
	}

	public boolean has(Cell cell) {
		return chosen.contains(cell);
	}

	public Optional<Cell> focus() {
		return Optional.ofNullable(focus);
	}

	/** Chooses one cell alone. */
	public void only(Cell cell) {
		chosen.clear();
		chosen.add(cell);
		focus = cell;
		anchor = cell;
	}

	/** Chooses a cell more, or no longer. */
	void toggle(Cell cell) {
		if (!chosen.remove(cell)) {
			chosen.add(cell);
		}
		focus = cell;
		anchor = cell;
	}

	/** Chooses all cells between the one that was chosen alone last and this one. */
	void reach(Cell cell) {
		var from = anchor == null ? cell : anchor;
		int rowFrom = grid.rows().indexOf(from.row());
		int rowTo = grid.rows().indexOf(cell.row());
		int columnFrom = grid.columns().indexOf(from.column());
		int columnTo = grid.columns().indexOf(cell.column());
		chosen.clear();
		for (int row = Math.min(rowFrom, rowTo); row <= Math.max(rowFrom, rowTo); row++) {
			for (int column = Math.min(columnFrom, columnTo); column <= Math.max(columnFrom, columnTo); column++) {
				chosen.add(new Cell(grid.rows().get(row), grid.columns().get(column)));
			}
		}
		// The one that was reached is the last.
		chosen.remove(cell);
		chosen.add(cell);
		focus = cell;
	}

	void focus(Cell cell) {
		focus = cell;
	}

	/** Chooses these cells; the first of them has the focus. */
	public void choose(Collection<Cell> cells) {
		chosen.clear();
		cells.stream().filter(this::isIn).forEach(chosen::add);
		focus = chosen.isEmpty() ? focus : chosen.getFirst();
		anchor = focus;
	}

	void none() {
		chosen.clear();
	}

	Set<Cell> cells() {
		return chosen;
	}
}
