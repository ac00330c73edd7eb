package org.easel.ui.trainer.internal.presets;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.easel.runs.Presets;
import org.easel.runs.RunChoices;
import org.easel.ui.BackgroundWork;
import org.easel.ui.trainer.internal.Messages;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** The presets that a person keeps: applies one, or deletes it. */
final class PresetsDialog extends Dialog {

	private static final int DELETE = IDialogConstants.CLIENT_ID;
	private static final int WIDTH = 380;

	private final Presets presets;
	private final Consumer<RunChoices> apply;
	private SortedMap<String, RunChoices> all = new TreeMap<>();
	private Table table;

	/** @param apply is told the choices of the preset that a person takes */
	PresetsDialog(Shell shell, Presets presets, Consumer<RunChoices> apply) {
		super(shell);
		this.presets = presets;
		this.apply = apply;
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Point getInitialSize() {
		return new Point(460, 380);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.Presets_title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		var area = (Composite) super.createDialogArea(parent);
		var hint = new Label(area, SWT.WRAP);
		hint.setText(Messages.Presets_hint);
		var wide = new GridData(SWT.FILL, SWT.TOP, true, false);
		wide.widthHint = WIDTH;
		hint.setLayoutData(wide);
		table = new Table(area, SWT.FULL_SELECTION | SWT.BORDER);
		table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		table.addListener(SWT.Selection, event -> buttons());
		table.addListener(SWT.DefaultSelection, event -> okPressed());
		read();
		return area;
	}

	private void read() {
		new BackgroundWork<>(Messages.Presets_reading, monitor -> presets.all()).quiet().then(table, found -> {
			all = found;
			table.removeAll();
			found.keySet().forEach(name -> new TableItem(table, SWT.NONE).setText(name));
			if (table.getItemCount() > 0) {
				table.select(0);
			}
			buttons();
		}).start();
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, DELETE, Messages.Presets_delete, false);
		createButton(parent, IDialogConstants.OK_ID, Messages.Presets_apply, true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
		buttons();
	}

	private void buttons() {
		boolean any = table.getSelectionIndex() >= 0;
		for (var id : new int[] { DELETE, IDialogConstants.OK_ID }) {
			if (getButton(id) != null) {
				getButton(id).setEnabled(any);
			}
		}
	}

	private String name() {
		return table.getSelection()[0].getText();
	}

	@Override
	protected void buttonPressed(int id) {
		if (id != DELETE) {
			super.buttonPressed(id);
			return;
		}
		var name = name();
		if (MessageDialog.openConfirm(getShell(), Messages.Presets_title, Messages.bind(Messages.Presets_deleteSure, name))) {
			new BackgroundWork<>(Messages.Presets_reading, monitor -> {
				presets.delete(name);
				return name;
			}).quiet().then(table, deleted -> read()).start();
		}
	}

	@Override
	protected void okPressed() {
		if (table.getSelectionIndex() >= 0) {
			var chosen = all.get(name());
			super.okPressed();
			apply.accept(chosen);
		}
	}

	Table table() {
		return table;
	}
}
