package org.easel.ui.tags.internal.bulk;

import java.util.List;

import org.easel.ui.tags.internal.Messages;
import org.easel.ui.tags.internal.table.Column;
import org.easel.ui.tags.internal.table.RowTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** Changes of captions in a table, the selected one in full below it. */
public final class DiffTable {

	private static final int LINES = 4;

	private final Composite control;
	private final RowTable<CaptionDiff> table;
	private final Text whole;

	/** Makes it in a parent. */
	public DiffTable(Composite parent) {
		control = new Composite(parent, SWT.NONE);
		var layout = new GridLayout();
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		control.setLayout(layout);
		table = new RowTable<>(control, List.of(Column.text(Messages.Diff_picture, 22, CaptionDiff::id), Column.text(Messages.Diff_change, 42, CaptionDiff::change),
				Column.plain(Messages.Diff_before, 18, CaptionDiff::before), Column.plain(Messages.Diff_after, 18, CaptionDiff::after)), CaptionDiff::id);
		table.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		whole = new Text(control, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.BORDER | SWT.V_SCROLL);
		var data = new GridData(SWT.FILL, SWT.FILL, true, false);
		data.heightHint = whole.getLineHeight() * LINES;
		whole.setLayoutData(data);
		table.whenSelected(rows -> tell(rows));
	}

	public Composite control() {
		return control;
	}

	/** The changes that are shown. */
	public RowTable<CaptionDiff> table() {
		return table;
	}

	/** Shows changes. */
	public void show(List<CaptionDiff> changes) {
		table.show(changes);
		whole.setText("");
	}

	private void tell(List<CaptionDiff> rows) {
		whole.setText(rows.isEmpty() ? "" : Messages.bind(Messages.Diff_whole, rows.getFirst().before(), rows.getFirst().after()));
	}
}
