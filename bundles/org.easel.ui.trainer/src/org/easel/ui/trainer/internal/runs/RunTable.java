package org.easel.ui.trainer.internal.runs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.easel.core.run.RunFolder;
import org.easel.ui.ThemeColour;
import org.easel.ui.trainer.internal.Messages;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** The runs of the project: what goes on, what waits in its order, what is done. A tick lays a run over the others in the chart; waiting ones are dragged to another place. */
final class RunTable {

	private static final int[] WIDTHS = { 125, 105, 105 };

	private final RunsDesk desk;
	private final Table table;
	private List<RunView> runs = List.of();

	/** @param changed is told when others are selected or ticked */
	RunTable(Composite parent, RunsDesk desk, Runnable changed) {
		this.desk = desk;
		table = new Table(parent, SWT.FULL_SELECTION | SWT.CHECK | SWT.MULTI);
		table.setHeaderVisible(true);
		var names = new String[] { Messages.Runs_run, Messages.Runs_state, Messages.Runs_steps };
		for (int i = 0; i < names.length; i++) {
			var column = new TableColumn(table, SWT.NONE);
			column.setText(names[i]);
			column.setWidth(WIDTHS[i]);
		}
		table.addListener(SWT.Selection, event -> changed.run());
		ThemeColour.onChange(table, () -> show(runs));
		drag();
		drop();
	}

	Table control() {
		return table;
	}

	/** Shows the runs; those that are selected or ticked stay so. */
	void show(List<RunView> shown) {
		var selected = selected().stream().map(RunView::run).toList();
		var ticked = ticked().stream().map(RunView::run).toList();
		runs = shown;
		table.setItemCount(runs.size());
		for (int i = 0; i < runs.size(); i++) {
			var run = runs.get(i);
			var item = table.getItem(i);
			set(item, 0, run.run().name());
			set(item, 1, RunWords.state(run, desk.queue().paused()));
			set(item, 2, RunWords.steps(run));
			item.setForeground(1, RunWords.colour(run).get());
			if (item.getChecked() != ticked.contains(run.run())) {
				item.setChecked(ticked.contains(run.run()));
			}
		}
		var places = new ArrayList<Integer>();
		for (int i = 0; i < runs.size(); i++) {
			if (selected.contains(runs.get(i).run())) {
				places.add(i);
			}
		}
		var wanted = places.stream().mapToInt(Integer::intValue).toArray();
		if (!Arrays.equals(wanted, table.getSelectionIndices())) {
			table.setSelection(wanted);
		}
	}

	private static void set(TableItem item, int column, String text) {
		if (!item.getText(column).equals(text)) {
			item.setText(column, text);
		}
	}

	List<RunView> selected() {
		return Arrays.stream(table.getSelectionIndices()).filter(place -> place < runs.size()).mapToObj(runs::get).toList();
	}

	List<RunView> ticked() {
		var ticked = new ArrayList<RunView>();
		for (int i = 0; i < Math.min(runs.size(), table.getItemCount()); i++) {
			if (table.getItem(i).getChecked()) {
				ticked.add(runs.get(i));
			}
		}
		return ticked;
	}

	/** Selects one run. @return whether it is there */
	boolean select(RunFolder run) {
		for (int i = 0; i < runs.size(); i++) {
			if (runs.get(i).run().equals(run)) {
				table.setSelection(i);
				return true;
			}
		}
		return false;
	}

	/** Ticks a run, or takes the tick away. */
	void tick(RunFolder run, boolean tick) {
		for (int i = 0; i < runs.size(); i++) {
			if (runs.get(i).run().equals(run)) {
				table.getItem(i).setChecked(tick);
			}
		}
	}

	private void drag() {
		var source = new DragSource(table, DND.DROP_MOVE);
		source.setTransfer(LocalSelectionTransfer.getTransfer());
		source.addDragListener(new DragSourceAdapter() {
			@Override
			public void dragStart(DragSourceEvent event) {
				var waiting = selected().stream().filter(run -> run.place() > 0).findFirst();
				event.doit = waiting.isPresent();
				waiting.ifPresent(run -> LocalSelectionTransfer.getTransfer().setSelection(new StructuredSelection(run.run())));
			}

			@Override
			public void dragFinished(DragSourceEvent event) {
				LocalSelectionTransfer.getTransfer().setSelection(null);
			}
		});
	}

	private void drop() {
		var target = new DropTarget(table, DND.DROP_MOVE);
		target.setTransfer(new Transfer[] { LocalSelectionTransfer.getTransfer() });
		target.addDropListener(new DropTargetAdapter() {
			@Override
			public void dragOver(DropTargetEvent event) {
				event.feedback = DND.FEEDBACK_INSERT_BEFORE | DND.FEEDBACK_SCROLL;
				event.detail = place(event).isPresent() ? DND.DROP_MOVE : DND.DROP_NONE;
			}

			@Override
			public void drop(DropTargetEvent event) {
				if (LocalSelectionTransfer.getTransfer().getSelection() instanceof StructuredSelection moved && moved.getFirstElement() instanceof RunFolder run) {
					place(event).ifPresent(place -> desk.move(run, place));
				}
			}
		});
	}

	/** The place in the queue that a drop is at. */
	private Optional<Integer> place(DropTargetEvent event) {
		return event.item instanceof TableItem item ? Optional.of(runs.get(table.indexOf(item)).place()).filter(place -> place > 0).map(place -> place - 1) : Optional.empty();
	}
}
