package org.easel.ui.tags.internal.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.nebula.widgets.nattable.sort.ISortModel;
import org.eclipse.nebula.widgets.nattable.sort.SortDirectionEnum;

/** By which column a table is sorted, at most by one. */
final class RowOrder<R> implements ISortModel {

	private final List<Column<R>> columns;
	private final Runnable changed;
	private int column = -1;
	private SortDirectionEnum direction = SortDirectionEnum.NONE;

	RowOrder(List<Column<R>> columns, Runnable changed) {
		this.columns = columns;
		this.changed = changed;
	}

	/** The rows in this order; in their own where none was chosen. */
	List<R> sorted(List<R> rows) {
		if (column < 0 || direction == SortDirectionEnum.NONE) {
			return rows;
		}
		var sorted = new ArrayList<>(rows);
		var order = columns.get(column).order();
		sorted.sort(direction == SortDirectionEnum.ASC ? order : order.reversed());
		return sorted;
	}

	@Override
	public List<Integer> getSortedColumnIndexes() {
		return column < 0 ? List.of() : List.of(column);
	}

	@Override
	public boolean isColumnIndexSorted(int index) {
		return index == column && direction != SortDirectionEnum.NONE;
	}

	@Override
	public SortDirectionEnum getSortDirection(int index) {
		return index == column ? direction : SortDirectionEnum.NONE;
	}

	@Override
	public int getSortOrder(int index) {
		return isColumnIndexSorted(index) ? 0 : -1;
	}

	@SuppressWarnings("rawtypes")
	@Override
	public List<Comparator> getComparatorsForColumnIndex(int index) {
		return List.of(columns.get(index).order());
	}

	@Override
	public Comparator<?> getColumnComparator(int index) {
		return columns.get(index).order();
	}

	@Override
	public void sort(int index, SortDirectionEnum wanted, boolean accumulate) {
		if (columns.get(index).order() != null) {
			column = index;
			direction = wanted;
			changed.run();
		}
	}

	@Override
	public void clear() {
		column = -1;
		direction = SortDirectionEnum.NONE;
	}
}
