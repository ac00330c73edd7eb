package org.easel.ui.tags.internal.table;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;

import org.easel.ui.ThemeColour;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.ConfigRegistry;
import org.eclipse.nebula.widgets.nattable.data.IColumnAccessor;
import org.eclipse.nebula.widgets.nattable.data.ListDataProvider;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.grid.data.DefaultColumnHeaderDataProvider;
import org.eclipse.nebula.widgets.nattable.grid.layer.ColumnHeaderLayer;
import org.eclipse.nebula.widgets.nattable.layer.CompositeLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.layer.LayerUtil;
import org.eclipse.nebula.widgets.nattable.layer.cell.ColumnOverrideLabelAccumulator;
import org.eclipse.nebula.widgets.nattable.selection.RowSelectionModel;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.action.SelectCellAction;
import org.eclipse.nebula.widgets.nattable.selection.config.DefaultRowSelectionLayerConfiguration;
import org.eclipse.nebula.widgets.nattable.selection.event.RowSelectionEvent;
import org.eclipse.nebula.widgets.nattable.sort.SortHeaderLayer;
import org.eclipse.nebula.widgets.nattable.sort.config.SingleClickSortConfiguration;
import org.eclipse.nebula.widgets.nattable.ui.matcher.MouseEventMatcher;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;

/**
 * A table of rows, thousands if need be, of which whole rows are selected. A click on the head of a column sorts.
 *
 * @param <R> a row
 */
public final class RowTable<R> {

	private final List<R> visible = new ArrayList<>();
	private final Map<Serializable, Integer> places = new HashMap<>();
	private final Function<R, Serializable> id;
	private final NatTable table;
	private final SelectionLayer selection;
	private final RowSelectionModel<R> model;
	private final RowOrder<R> order;
	private final ViewportLayer viewport;
	private List<R> rows = List.of();
	private int pressed = -1;

	/**
	 * Makes a table in a parent.
	 *
	 * @param id what stays the same when a row changes, so that it stays selected
	 */
	public RowTable(Composite parent, List<Column<R>> columns, Function<R, Serializable> id) {
		this.id = id;
		CollectionFactories.find();
		var provider = new ListDataProvider<>(visible, accessor(columns)) {
			@Override
			public int indexOfRowObject(R row) {
				return places.getOrDefault(id.apply(row), -1);
			}
		};
		var data = new DataLayer(provider);
		data.setColumnPercentageSizing(true);
		var labels = new ColumnOverrideLabelAccumulator(data);
		data.setConfigLabelAccumulator(labels);
		for (int i = 0; i < columns.size(); i++) {
			data.setColumnWidthPercentageByPosition(i, columns.get(i).share());
			if (columns.get(i).number()) {
				labels.registerColumnOverrides(i, RowStyle.NUMBER);
			}
		}
		selection = new SelectionLayer(data, false);
		model = new RowSelectionModel<>(selection, provider, id::apply);
		selection.setSelectionModel(model);
		selection.addConfiguration(new DefaultRowSelectionLayerConfiguration());
		viewport = new ViewportLayer(selection);
		viewport.setRegionName(GridRegion.BODY);
		var heads = new DataLayer(new DefaultColumnHeaderDataProvider(columns.stream().map(Column::title).toArray(String[]::new)));
		order = new RowOrder<>(columns, this::refresh);
		var header = new SortHeaderLayer<>(new ColumnHeaderLayer(heads, viewport, selection, false), order, false);
		var all = new CompositeLayer(1, 2);
		all.setChildLayer(GridRegion.COLUMN_HEADER, header, 0, 0);
		all.setChildLayer(GridRegion.BODY, viewport, 0, 1);
		table = new NatTable(parent, NatTable.DEFAULT_STYLE_OPTIONS | SWT.BORDER, all, false);
		table.setConfigRegistry(new ConfigRegistry());
		table.addConfiguration(new RowStyle(table.getFont()));
		table.addConfiguration(new SingleClickSortConfiguration());
		table.configure();
		int height = rowHeight();
		data.setDefaultRowHeight(height);
		heads.setDefaultRowHeight(height);
		dress();
		ThemeColour.onChange(table, this::dress);
	}

	private static <R> IColumnAccessor<R> accessor(List<Column<R>> columns) {
		return new IColumnAccessor<>() {
			@Override
			public Object getDataValue(R row, int column) {
				return columns.get(column).text().apply(row);
			}

			@Override
			public void setDataValue(R row, int column, Object value) {
				throw new UnsupportedOperationException("cells are not edited");
			}

			@Override
			public int getColumnCount() {
				return columns.size();
			}
		};
	}

	private int rowHeight() {
		var gc = new GC(table);
		try {
			return gc.getFontMetrics().getHeight() + 8;
		} finally {
			gc.dispose();
		}
	}

	private void dress() {
		new RowStyle(table.getFont()).configureRegistry(table.getConfigRegistry());
		table.setBackground(ThemeColour.SURFACE.get());
		table.redraw();
	}

	public NatTable control() {
		return table;
	}

	/** Shows rows; those that are still there stay selected. */
	public void show(List<R> shown) {
		rows = shown;
		refresh();
	}

	private void refresh() {
		visible.clear();
		visible.addAll(order.sorted(rows));
		places.clear();
		for (int i = 0; i < visible.size(); i++) {
			places.put(id.apply(visible.get(i)), i);
		}
		table.refresh();
	}

	/** The rows as they stand. */
	public List<R> rows() {
		return List.copyOf(visible);
	}

	/** The selected rows. */
	public List<R> selected() {
		return model.getSelectedRowObjects().stream().map(row -> places.get(id.apply(row))).filter(Objects::nonNull).sorted().map(visible::get).toList();
	}

	/** Selects the row at a place and scrolls to it. */
	public void select(int place) {
		if (place >= 0 && place < visible.size()) {
			selection.selectRow(0, place, false, false);
			viewport.moveRowPositionIntoViewport(place);
		}
	}

	/** Tells when others are selected. */
	public void whenSelected(Consumer<List<R>> taker) {
		table.addLayerListener(event -> {
			if (event instanceof RowSelectionEvent) {
				taker.accept(selected());
			}
		});
	}

	/** Tells of a double click, and of Enter. */
	public void whenOpened(Consumer<List<R>> taker) {
		table.addListener(SWT.MouseDoubleClick, event -> open(taker, table.getRowPositionByY(event.y) > 0));
		table.addListener(SWT.KeyDown, event -> open(taker, (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) && event.stateMask == 0));
	}

	private void open(Consumer<List<R>> taker, boolean meant) {
		if (meant && !selected().isEmpty()) {
			taker.accept(selected());
		}
	}

	/** Lets rows be dragged with the mouse: a press on selected rows keeps them all, and a drag selects no others on its way. */
	public void makeDraggable() {
		var press = MouseEventMatcher.bodyLeftClick(SWT.NONE);
		var bindings = table.getUiBindingRegistry();
		var select = new SelectCellAction();
		bindings.unregisterMouseDragMode(press);
		bindings.registerFirstMouseDownBinding(press, (natTable, event) -> {
			pressed = table.getRowPositionByY(event.y);
			if (!selection.isRowPositionSelected(bodyRow(event.y))) {
				select.run(natTable, event);
			}
		});
		table.addListener(SWT.MouseUp, event -> {
			if (event.button == 1 && (event.stateMask & SWT.MODIFIER_MASK) == 0 && pressed > 0 && pressed == table.getRowPositionByY(event.y)) {
				selection.selectRow(0, bodyRow(event.y), false, false);
			}
			pressed = -1;
		});
		table.addDragDetectListener(event -> pressed = -1);
	}

	private int bodyRow(int y) {
		return LayerUtil.convertRowPosition(table, table.getRowPositionByY(y), selection);
	}

	/** Whether a row is at a point of the control. */
	public boolean hasRowAt(int y) {
		int row = table.getRowPositionByY(y);
		return row > 0 && row <= visible.size();
	}
}
