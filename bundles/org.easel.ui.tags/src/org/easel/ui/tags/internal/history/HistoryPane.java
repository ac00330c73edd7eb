package org.easel.ui.tags.internal.history;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.easel.core.edit.CaptionVersion;
import org.easel.core.edit.Scope;
import org.easel.core.edit.SetText;
import org.easel.core.state.PictureState;
import org.easel.ui.BackgroundWork;
import org.easel.ui.tags.internal.Messages;
import org.easel.ui.tags.internal.desk.DeskListener;
import org.easel.ui.tags.internal.desk.TagDesk;
import org.easel.ui.tags.internal.table.Column;
import org.easel.ui.tags.internal.table.RowTable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** The earlier texts of the selected picture's caption, any of which can be put back. */
public final class HistoryPane {

	/** A version with its place, so that equal texts are different rows. */
	record Row(int place, CaptionVersion version) {
	}

	private static final DateTimeFormatter TODAY = DateTimeFormatter.ofLocalizedTime(FormatStyle.MEDIUM);
	private static final DateTimeFormatter EARLIER = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT, FormatStyle.SHORT);
	private static final int WIDTH = 240;
	private static final int LINES = 5;

	private final TagDesk desk;
	private final Composite control;
	private final Label title;
	private final RowTable<Row> table;
	private final Text text;
	private final Button restore;
	private Job reading;

	/** Makes it in a parent. */
	public HistoryPane(Composite parent, TagDesk desk) {
		this.desk = desk;
		control = new Composite(parent, SWT.NONE);
		control.setLayout(new GridLayout());
		title = new Label(control, SWT.WRAP);
		var words = new GridData(SWT.FILL, SWT.TOP, true, false);
		words.widthHint = WIDTH;
		title.setLayoutData(words);
		table = new RowTable<>(control, List.of(Column.plain(Messages.History_time, 35, row -> time(row.version().since())), Column.plain(Messages.History_who, 20, row -> row.version().who()),
				Column.plain(Messages.History_what, 45, row -> row.version().label())), Row::place);
		table.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		text = new Text(control, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.BORDER | SWT.V_SCROLL);
		var data = new GridData(SWT.FILL, SWT.FILL, true, false);
		data.heightHint = text.getLineHeight() * LINES;
		text.setLayoutData(data);
		restore = new Button(control, SWT.PUSH);
		restore.setText(Messages.History_restore);
		restore.addListener(SWT.Selection, event -> restore());
		table.whenSelected(this::tell);
		table.whenOpened(rows -> restore());
		desk.addListener(new DeskListener() {
			@Override
			public void chosen() {
				if (control.isVisible()) {
					read();
				}
			}
		});
		control.addListener(SWT.Show, event -> read());
		show("", List.of());
	}

	public Composite control() {
		return control;
	}

	/** The texts that are listed, the newest first. */
	public List<String> texts() {
		return table.rows().stream().map(row -> row.version().text()).toList();
	}

	/** Selects the text at a place. */
	public void select(int place) {
		table.select(place);
	}

	/** The time of day; the date too where it was not today. */
	private static String time(Optional<Instant> since) {
		return since.map(moment -> {
			var local = moment.atZone(ZoneId.systemDefault());
			return (local.toLocalDate().equals(LocalDate.now()) ? TODAY : EARLIER).format(local);
		}).orElse(Messages.History_first);
	}

	/** Reads the history of the selected picture. */
	public void read() {
		if (reading != null) {
			reading.cancel();
		}
		var pictures = desk.chosen();
		if (pictures.size() != 1 || desk.project().isEmpty()) {
			show(Messages.History_one, List.of());
			return;
		}
		var project = desk.project().get();
		var id = pictures.getFirst().id();
		reading = new BackgroundWork<>(Messages.History_reading, monitor -> project.history(id)).quiet().then(control, versions -> {
			if (desk.chosen().stream().map(PictureState::id).toList().equals(List.of(id))) {
				show(id, versions);
			}
		}).start();
	}

	private void show(String heading, List<CaptionVersion> versions) {
		title.setText(heading);
		control.layout(true);
		var rows = new ArrayList<Row>();
		for (var version : versions) {
			rows.add(new Row(rows.size(), version));
		}
		table.show(rows);
		tell(table.selected());
	}

	private void tell(List<Row> rows) {
		text.setText(rows.isEmpty() ? "" : rows.getFirst().version().text());
		restore.setEnabled(!rows.isEmpty());
	}

	/** Puts the selected text back. */
	public void restore() {
		var rows = table.selected();
		var pictures = desk.chosen();
		if (!rows.isEmpty() && pictures.size() == 1) {
			desk.execute(new SetText(Scope.of(pictures.getFirst().id()), rows.getFirst().version().text()));
		}
	}
}
