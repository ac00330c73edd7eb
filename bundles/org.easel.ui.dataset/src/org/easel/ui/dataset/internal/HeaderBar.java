package org.easel.ui.dataset.internal;

import java.util.Optional;
import java.util.function.IntConsumer;

import org.easel.core.search.Query;
import org.easel.core.search.QueryException;
import org.easel.ui.FolderRef;
import org.easel.ui.ThemeColour;
import org.easel.ui.WidgetUpdates;
import org.easel.ui.dataset.internal.arrange.Arranger;
import org.easel.ui.dataset.internal.arrange.Grouping;
import org.easel.ui.dataset.internal.arrange.Sorting;
import org.easel.ui.dataset.internal.gallery.Gallery;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.Text;

/** What stands above the gallery: the search, by what pictures are grouped and sorted, and how many there are. */
final class HeaderBar extends Composite {

	private static final int QUIET_MILLIS = 60;
	private static final int SIDE_WIDTH = 160;

	private final Text search;
	private final Label wrong;
	private final Combo grouping;
	private final Combo sorting;
	private final Link folderLink;
	private final Label count;
	private final Scale side;
	private final Runnable changed;
	private Query query;
	private FolderRef folder = FolderRef.ALL;

	/**
	 * As it was left.
	 *
	 * @param changed is called when other pictures are asked for, or another order
	 * @param resized is called with another side of the cells, in points
	 */
	HeaderBar(Composite parent, ViewState state, Runnable changed, IntConsumer resized) {
		super(parent, SWT.NONE);
		this.changed = changed;
		GridLayoutFactory.fillDefaults().numColumns(5).margins(6, 4).spacing(6, 3).applyTo(this);
		search = new Text(this, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		search.setMessage(Messages.Header_search);
		search.setToolTipText(Messages.Header_searchTip);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(180, SWT.DEFAULT).applyTo(search);
		grouping = combo(Messages.Header_group);
		for (var each : Grouping.values()) {
			grouping.add(each.title());
		}
		grouping.select(state.grouping().ordinal());
		sorting = combo(Messages.Header_sort);
		for (var each : Sorting.values()) {
			sorting.add(each.title());
		}
		sorting.select(state.sorting().ordinal());
		wrong = line(ThemeColour.ERROR);
		folderLink = new Link(this, SWT.NONE);
		GridDataFactory.fillDefaults().span(5, 1).applyTo(folderLink);
		folderLink.addListener(SWT.Selection, event -> show(FolderRef.ALL));
		count = new Label(this, SWT.NONE);
		GridDataFactory.fillDefaults().span(3, 1).grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(count);
		side = side(state.side(), resized);
		shown(wrong, false);
		shown(folderLink, false);
		search.setText(state.search());
		readSearch();
		var updates = new WidgetUpdates(this);
		search.addListener(SWT.Modify, event -> updates.afterQuiet("search", QUIET_MILLIS, this::searched)); //$NON-NLS-1$
		grouping.addListener(SWT.Selection, event -> changed.run());
		sorting.addListener(SWT.Selection, event -> changed.run());
		TrainingSize.observe(this, () -> {
			// A search for a bucket is meant anew.
			readSearch();
			changed.run();
		});
	}

	/** What is asked for now. */
	Arranger arranger() {
		return new Arranger(query, folder, grouping(), sorting(), TrainingSize.buckets());
	}

	Grouping grouping() {
		return Grouping.values()[grouping.getSelectionIndex()];
	}

	Sorting sorting() {
		return Sorting.values()[sorting.getSelectionIndex()];
	}

	void group(Grouping by) {
		grouping.select(by.ordinal());
		changed.run();
	}

	String searchText() {
		return search.getText();
	}

	void setSearchText(String text) {
		search.setText(text);
		searched();
	}

	Text search() {
		return search;
	}

	/** Why what was typed is no search; empty where it is one. */
	String wrong() {
		return wrong.isVisible() ? wrong.getText() : ""; //$NON-NLS-1$
	}

	/** Only the pictures of a folder from now on. */
	void show(FolderRef only) {
		if (only.equals(folder)) {
			return;
		}
		folder = only;
		boolean some = !only.equals(FolderRef.ALL);
		folderLink.setText(some ? NLS.bind(Messages.Header_onlyFolder, only.folder().replace("&", "&&")) : ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		shown(folderLink, some);
		changed.run();
	}

	/** Shows which side the cells have, in points. */
	void setSide(int points) {
		side.setSelection(points);
	}

	void setCount(String text) {
		count.setText(text);
	}

	private void searched() {
		if (readSearch()) {
			changed.run();
		}
	}

	/** While it is being typed the last search that made sense stays. */
	private boolean readSearch() {
		try {
			query = Query.parse(search.getText(), TrainingSize.buckets());
			shown(wrong, false);
			return true;
		} catch (QueryException mistake) {
			query = Optional.ofNullable(query).orElseGet(HeaderBar::everything);
			wrong.setText(mistake.getMessage().replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
			shown(wrong, true);
			return false;
		}
	}

	private static Query everything() {
		try {
			return Query.parse(""); //$NON-NLS-1$
		} catch (QueryException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	private Scale side(int points, IntConsumer resized) {
		var scale = new Scale(this, SWT.HORIZONTAL);
		scale.setMinimum(Gallery.SMALLEST);
		scale.setMaximum(Gallery.LARGEST);
		scale.setIncrement(8);
		scale.setPageIncrement(64);
		scale.setSelection(points);
		scale.setToolTipText(Messages.Header_side);
		scale.addListener(SWT.Selection, event -> resized.accept(scale.getSelection()));
		GridDataFactory.fillDefaults().span(2, 1).align(SWT.FILL, SWT.CENTER).hint(SIDE_WIDTH, SWT.DEFAULT).applyTo(scale);
		return scale;
	}

	private Combo combo(String label) {
		var text = new Label(this, SWT.NONE);
		text.setText(label);
		GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER).applyTo(text);
		var combo = new Combo(this, SWT.DROP_DOWN | SWT.READ_ONLY);
		GridDataFactory.swtDefaults().align(SWT.FILL, SWT.CENTER).applyTo(combo);
		return combo;
	}

	private Label line(ThemeColour colour) {
		var label = new Label(this, SWT.WRAP);
		GridDataFactory.fillDefaults().span(5, 1).grab(true, false).hint(200, SWT.DEFAULT).applyTo(label);
		label.setForeground(colour.get());
		ThemeColour.onChange(label, () -> label.setForeground(colour.get()));
		return label;
	}

	private void shown(Control control, boolean shown) {
		var data = (GridData) control.getLayoutData();
		control.setVisible(shown);
		data.exclude = !shown;
		requestLayout();
	}
}
