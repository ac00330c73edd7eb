package org.easel.ui.gallery.internal;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;

import org.easel.core.samples.SampledRun;
import org.easel.ui.WidgetUpdates;
import org.easel.ui.gallery.internal.grid.GridGeometry;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.Text;

/** What stands above the grid: which runs are shown and how, and which of their pictures. */
final class HeaderBar extends Composite {

	private static final int QUIET_MILLIS = 80;
	private static final int SIDE_WIDTH = 130;
	private static final int LARGEST_BY_SCALE = 512;

	private final Combo run;
	private final Button others;
	private final Combo columns;
	private final Combo epoch;
	private final Text search;
	private final Combo marked;
	private final Scale side;
	private final Runnable changed;
	private final Set<String> beside = new LinkedHashSet<>();
	private List<SampledRun> runs = List.of();
	private List<Integer> epochs = List.of();
	private int wantedEpoch;

	/** @param changed is called when something else is to be shown @param resized with another width of the cells in points */
	HeaderBar(Composite parent, GalleryState state, Runnable changed, IntConsumer resized) {
		super(parent, SWT.NONE);
		this.changed = changed;
		GridLayoutFactory.fillDefaults().numColumns(7).margins(6, 4).spacing(6, 3).applyTo(this);
		run = combo(Messages.Header_run);
		others = new Button(this, SWT.PUSH);
		others.addListener(SWT.Selection, event -> chooseOthers());
		columns = combo(Messages.Header_columns);
		GalleryState.titles().forEach(columns::add);
		columns.select(state.columns().ordinal());
		epoch = combo(Messages.Header_epoch);
		search = new Text(this, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		search.setMessage(Messages.Header_search);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(120, SWT.DEFAULT).applyTo(search);
		marked = combo(Messages.Header_marked);
		for (var each : Marked.values()) {
			marked.add(each.title());
		}
		marked.select(0);
		side = side(state.side(), resized);
		run.addListener(SWT.Selection, event -> choose(runs.get(run.getSelectionIndex()).run().name()));
		columns.addListener(SWT.Selection, event -> arrange());
		epoch.addListener(SWT.Selection, event -> {
			wantedEpoch = epochs.get(epoch.getSelectionIndex());
			changed.run();
		});
		marked.addListener(SWT.Selection, event -> changed.run());
		var updates = new WidgetUpdates(this);
		search.addListener(SWT.Modify, event -> updates.afterQuiet("search", QUIET_MILLIS, changed)); //$NON-NLS-1$
		shown(others, false);
		shown(epoch, false);
	}

	/** Offers these runs, the newest first; the one that was shown stays so, at first it is the newest that has something to show. */
	void offer(List<SampledRun> all) {
		var before = main().map(each -> each.run().name());
		runs = all.reversed();
		run.setItems(runs.stream().map(each -> each.run().name()).toArray(String[]::new));
		beside.removeIf(name -> runs.stream().noneMatch(each -> each.run().name().equals(name)));
		var shown = before.flatMap(name -> runs.stream().filter(each -> each.run().name().equals(name)).findFirst())
				.or(() -> runs.stream().filter(each -> each.lastEpoch() > 0).findFirst()).or(() -> runs.stream().filter(each -> !each.samples().isEmpty()).findFirst());
		run.select(shown.map(runs::indexOf).orElse(0));
		fillIn();
	}

	/** The names of the runs that can be shown, the newest first. */
	List<String> offered() {
		return runs.stream().map(each -> each.run().name()).toList();
	}

	/** Shows a run alone. */
	void choose(String name) {
		var found = runs.stream().filter(each -> each.run().name().equals(name)).findFirst();
		found.ifPresent(each -> {
			run.select(runs.indexOf(each));
			beside.clear();
			wantedEpoch = 0;
			arrange();
		});
	}

	/** Shows a run beside the one that is shown, or no longer. */
	void toggleBeside(String name) {
		if (!beside.remove(name)) {
			beside.add(name);
		}
		arrange();
	}

	private void arrange() {
		fillIn();
		changed.run();
	}

	/** What depends on the run that is shown. */
	private void fillIn() {
		others.setText(beside.isEmpty() ? Messages.Header_beside : NLS.bind(Messages.Header_besideSome, beside.size()));
		shown(others, runs.size() > 1);
		boolean strengths = columns() == Columns.STRENGTHS;
		epochs = main().map(each -> each.epochs().stream().map(some -> some.number()).toList()).orElse(List.of());
		if (!epochs.contains(wantedEpoch)) {
			wantedEpoch = epochs.isEmpty() ? 0 : epochs.getLast();
		}
		epoch.setItems(epochs.stream().map(number -> NLS.bind(Messages.Column_epoch, number)).toArray(String[]::new));
		epoch.select(epochs.indexOf(wantedEpoch));
		shown(epoch, strengths && !epochs.isEmpty());
		layout(new Control[] { run, others, epoch });
	}

	private void chooseOthers() {
		var menu = new Menu(others);
		for (var each : runs) {
			var name = each.run().name();
			if (!main().map(SampledRun::run).map(folder -> folder.name().equals(name)).orElse(false)) {
				var item = new MenuItem(menu, SWT.CHECK);
				item.setText(name);
				item.setSelection(beside.contains(name));
				item.addListener(SWT.Selection, event -> toggleBeside(name));
			}
		}
		menu.addListener(SWT.Hide, event -> getDisplay().asyncExec(menu::dispose));
		var bounds = others.getBounds();
		menu.setLocation(toDisplay(bounds.x, bounds.y + bounds.height));
		menu.setVisible(true);
	}

	/** The run that is shown. */
	Optional<SampledRun> main() {
		int index = run.getSelectionIndex();
		return index < 0 || index >= runs.size() ? Optional.empty() : Optional.of(runs.get(index));
	}

	/** All runs that are shown, oldest first. */
	List<SampledRun> shown() {
		return runs.reversed().stream().filter(each -> beside.contains(each.run().name()) || main().filter(each::equals).isPresent()).toList();
	}

	Columns columns() {
		return Columns.values()[Math.max(0, columns.getSelectionIndex())];
	}

	void setColumns(Columns by) {
		columns.select(by.ordinal());
		arrange();
	}

	/** The epoch whose strengths stand side by side; 0 where there is none. */
	int epoch() {
		return wantedEpoch;
	}

	String searchText() {
		return search.getText();
	}

	Text search() {
		return search;
	}

	Marked marked() {
		return Marked.values()[Math.max(0, marked.getSelectionIndex())];
	}

	void setMarked(Marked which) {
		marked.select(which.ordinal());
		changed.run();
	}

	/** Shows which width the cells have, in points. */
	void setSide(int points) {
		side.setSelection(points);
	}

	private Scale side(int points, IntConsumer resized) {
		var scale = new Scale(this, SWT.HORIZONTAL);
		scale.setMinimum(GridGeometry.SMALLEST);
		scale.setMaximum(LARGEST_BY_SCALE);
		scale.setIncrement(8);
		scale.setPageIncrement(64);
		scale.setSelection(points);
		scale.setToolTipText(Messages.Header_side);
		scale.addListener(SWT.Selection, event -> resized.accept(scale.getSelection()));
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(SIDE_WIDTH, SWT.DEFAULT).applyTo(scale);
		return scale;
	}

	private Combo combo(String tip) {
		var combo = new Combo(this, SWT.DROP_DOWN | SWT.READ_ONLY);
		combo.setToolTipText(tip);
		GridDataFactory.swtDefaults().align(SWT.FILL, SWT.CENTER).applyTo(combo);
		return combo;
	}

	private static void shown(Control control, boolean shown) {
		if (control.getLayoutData() == null) {
			control.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, false, false));
		}
		control.setVisible(shown);
		((GridData) control.getLayoutData()).exclude = !shown;
	}
}
