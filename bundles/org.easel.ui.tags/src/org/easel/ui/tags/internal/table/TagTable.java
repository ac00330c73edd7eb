package org.easel.ui.tags.internal.table;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

import org.easel.core.tags.TagName;
import org.easel.ui.TagTransfer;
import org.easel.ui.WidgetUpdates;
import org.easel.ui.tags.internal.Messages;
import org.easel.ui.tags.internal.PartVerb;
import org.easel.ui.tags.internal.TagClipboard;
import org.easel.ui.tags.internal.desk.TagRow;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** All tags of the dataset with how often they are there, filtered while one types. */
public final class TagTable {

	/** What a person does with tags of the table. */
	public interface Actions {

		/** Adds tags to the selected pictures. */
		void add(List<String> tags);

		/** Removes tags. */
		void remove(List<String> tags);

		/** Renames a tag, or makes one of several. */
		void rename(List<String> tags);

		/** Shows the pictures that have a tag. */
		void find(String tag);
	}

	private static final int QUIET_MILLIS = 60;

	private final Composite control;
	private final Text filter;
	private final RowTable<TagRow> table;
	private final Label count;
	private final Actions actions;
	private List<TagRow> all = List.of();

	/** Makes it in a parent. */
	public TagTable(Composite parent, Actions actions) {
		this.actions = actions;
		control = new Composite(parent, SWT.NONE);
		var layout = new GridLayout();
		layout.marginWidth = 0;
		layout.marginHeight = 4;
		control.setLayout(layout);
		filter = new Text(control, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL | SWT.BORDER);
		filter.setMessage(Messages.Table_filter);
		filter.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		table = new RowTable<>(control, columns(), TagRow::tag);
		table.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		count = new Label(control, SWT.NONE);
		count.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		var updates = new WidgetUpdates(filter);
		filter.addListener(SWT.Modify, event -> updates.afterQuiet("filter", QUIET_MILLIS, this::narrow));
		filter.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ARROW_DOWN) {
				narrow();
				table.select(0);
				table.control().setFocus();
			}
		});
		table.whenOpened(rows -> actions.add(tags(rows)));
		drag();
	}

	private static List<Column<TagRow>> columns() {
		return List.of(Column.text(Messages.Table_tag, 58, TagRow::tag),
				Column.number(Messages.Table_count, 22, row -> Integer.toString(row.count()), Comparator.comparingInt(TagRow::count)),
				Column.number(Messages.Table_shown, 20, row -> Integer.toString(row.shown()), Comparator.comparingInt(TagRow::shown)));
	}

	private void drag() {
		table.makeDraggable();
		var tags = new TagTransfer();
		var source = new DragSource(table.control(), DND.DROP_COPY | DND.DROP_MOVE);
		source.setTransfer(tags, TextTransfer.getInstance());
		source.addDragListener(new DragSourceAdapter() {
			@Override
			public void dragStart(DragSourceEvent event) {
				event.doit = table.hasRowAt(event.y) && !table.selected().isEmpty();
			}

			@Override
			public void dragSetData(DragSourceEvent event) {
				var dragged = tags(table.selected());
				event.data = tags.isSupportedType(event.dataType) ? new TagTransfer.Tags(dragged) : TagClipboard.text(dragged);
			}
		});
	}

	public Composite control() {
		return control;
	}

	public RowTable<TagRow> table() {
		return table;
	}

	/** The field in which one types a part of a tag. */
	public Text filter() {
		return filter;
	}

	/** Shows tags, as far as they fit the filter. */
	public void show(List<TagRow> rows) {
		all = rows;
		narrow();
	}

	private void narrow() {
		var typed = TagName.key(filter.getText());
		var fitting = typed.isEmpty() ? all : all.stream().filter(row -> TagName.key(row.tag()).contains(typed)).toList();
		table.show(fitting);
		count.setText(fitting.size() == all.size() ? Messages.bind(Messages.Table_total, number(all.size())) : Messages.bind(Messages.Table_part, number(fitting.size()), number(all.size())));
	}

	private static String number(int value) {
		return String.format(Locale.getDefault(), "%,d", value);
	}

	/** What the commands do here. */
	public Map<PartVerb, Runnable> verbs() {
		var verbs = new EnumMap<PartVerb, Runnable>(PartVerb.class);
		verbs.put(PartVerb.ADD, () -> withSelected(actions::add));
		verbs.put(PartVerb.REMOVE, () -> withSelected(actions::remove));
		verbs.put(PartVerb.RENAME, () -> withSelected(actions::rename));
		verbs.put(PartVerb.COPY, () -> withSelected(TagClipboard::copy));
		verbs.put(PartVerb.FIND, () -> withSelected(tags -> actions.find(tags.getFirst())));
		return verbs;
	}

	private void withSelected(Consumer<List<String>> action) {
		var selected = tags(table.selected());
		if (!selected.isEmpty()) {
			action.accept(selected);
		}
	}

	private static List<String> tags(List<TagRow> rows) {
		return rows.stream().map(TagRow::tag).toList();
	}
}
