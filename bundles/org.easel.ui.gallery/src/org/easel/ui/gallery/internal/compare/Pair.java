package org.easel.ui.gallery.internal.compare;

import java.util.List;
import java.util.Optional;

import org.easel.core.samples.DrawnSample;
import org.easel.core.samples.SampleGrid;
import org.easel.core.samples.SampleGrid.Cell;

/**
 * Two cells that are compared.
 *
 * @param left the earlier column, or the upper row
 * @param right the other one
 */
public record Pair(Cell left, Cell right) {

	/** What is compared where these cells are chosen: the last two, or one with the first column of its row. Nothing where there are no two pictures. */
	public static Optional<Pair> of(SampleGrid grid, List<Cell> chosen) {
		var cells = chosen.stream().filter(grid.cells()::containsKey).toList();
		if (cells.size() >= 2) {
			return Optional.of(ordered(grid, cells.get(cells.size() - 2), cells.getLast()));
		}
		return cells.stream().findFirst()
				.flatMap(cell -> grid.columns().stream().map(column -> new Cell(cell.row(), column)).filter(other -> !other.equals(cell) && grid.cells().containsKey(other)).findFirst()
						.map(other -> ordered(grid, other, cell)));
	}

	private static Pair ordered(SampleGrid grid, Cell one, Cell other) {
		int first = grid.columns().indexOf(one.column()) * grid.rows().size() + grid.rows().indexOf(one.row());
		int second = grid.columns().indexOf(other.column()) * grid.rows().size() + grid.rows().indexOf(other.row());
		return first <= second ? new Pair(one, other) : new Pair(other, one);
	}

	/** The same columns so many rows further; rows without both pictures are passed over. Stays where there is none. */
	Pair rows(SampleGrid grid, int step) {
		int one = grid.rows().indexOf(left.row()) + step;
		int other = grid.rows().indexOf(right.row()) + step;
		while (one >= 0 && other >= 0 && one < grid.rows().size() && other < grid.rows().size()) {
			var next = new Pair(new Cell(grid.rows().get(one), left.column()), new Cell(grid.rows().get(other), right.column()));
			if (next.isIn(grid)) {
				return next;
			}
			one += step;
			other += step;
		}
		return this;
	}

	/** The same with the right one so many columns further. */
	Pair columns(SampleGrid grid, int step) {
		for (int column = grid.columns().indexOf(right.column()) + step; column >= 0 && column < grid.columns().size(); column += step) {
			var next = new Pair(left, new Cell(right.row(), grid.columns().get(column)));
			if (!next.right.equals(left) && next.isIn(grid)) {
				return next;
			}
		}
		return this;
	}

	Pair swapped() {
		return new Pair(right, left);
	}

	/** Whether both pictures are there. */
	boolean isIn(SampleGrid grid) {
		return grid.cells().containsKey(left) && grid.cells().containsKey(right);
	}

	List<DrawnSample> samples(SampleGrid grid) {
		return List.of(grid.cells().get(left), grid.cells().get(right));
	}
}
