package org.easel.ui.trainer.internal.presets;

import java.util.List;

import org.easel.ui.ThemeColour;
import org.easel.ui.trainer.internal.Messages;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** Shows in what two runs differ. */
final class CompareDialog extends Dialog {

	private static final int[] WIDTHS = { 210, 220, 220 };

	private final String left;
	private final String right;
	private final List<SettingsDifference.Row> rows;
	private Table table;

	/** @param left name of the one run @param right name of the other */
	CompareDialog(Shell shell, String left, String right, List<SettingsDifference.Row> rows) {
		super(shell);
		this.left = left;
		this.right = right;
		this.rows = rows;
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Point getInitialSize() {
		return new Point(700, 460);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.Compare_title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		var area = (Composite) super.createDialogArea(parent);
		var different = rows.stream().filter(SettingsDifference.Row::differs).count();
		new Label(area, SWT.NONE).setText(different == 0 ? Messages.Compare_same : Messages.bind(Messages.Compare_count, different));
		table = new Table(area, SWT.FULL_SELECTION | SWT.BORDER);
		table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		table.setHeaderVisible(true);
		var names = new String[] { Messages.Compare_setting, left, right };
		for (int i = 0; i < names.length; i++) {
			var column = new TableColumn(table, SWT.NONE);
			column.setText(names[i]);
			column.setWidth(WIDTHS[i]);
		}
		var all = new Button(area, SWT.CHECK);
		all.setText(Messages.Compare_all);
		all.addListener(SWT.Selection, event -> fill(all.getSelection()));
		fill(false);
		return area;
	}

	private void fill(boolean all) {
		table.removeAll();
		for (var row : rows) {
			if (all || row.differs()) {
				var item = new TableItem(table, SWT.NONE);
				item.setText(new String[] { row.name(), row.left(), row.right() });
				if (all && row.differs()) {
					item.setForeground(ThemeColour.ACCENT.get());
				}
			}
		}
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.CLOSE_ID, IDialogConstants.CLOSE_LABEL, true);
	}

	@Override
	protected void buttonPressed(int id) {
		close();
	}

	Table table() {
		return table;
	}
}
