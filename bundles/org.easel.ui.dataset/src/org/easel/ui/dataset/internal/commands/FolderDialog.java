package org.easel.ui.dataset.internal.commands;

import java.util.List;
import java.util.Optional;

import org.easel.core.state.PictureState;
import org.easel.ui.dataset.internal.Messages;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** Asks for a folder of the dataset: one that is there, or a new one. */
final class FolderDialog extends TitleAreaDialog {

	private final int pictures;
	private final List<String> folders;
	private final String present;
	private Combo combo;
	private String chosen = ""; //$NON-NLS-1$

	FolderDialog(Shell parent, int pictures, List<String> folders, String present) {
		super(parent);
		this.pictures = pictures;
		this.folders = folders;
		this.present = present;
		setHelpAvailable(false);
	}

	/** The folder, {@link PictureState#ROOT} for the dataset itself; nothing where it was cancelled. */
	Optional<String> ask() {
		return open() == OK ? Optional.of(chosen.isEmpty() ? PictureState.ROOT : chosen) : Optional.empty();
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.Move_window);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		var area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		setTitle(pictures == 1 ? Messages.Move_titleOne : NLS.bind(Messages.Move_title, pictures));
		setMessage(Messages.Move_message);
		new Label(area, SWT.NONE).setText(Messages.Move_folder);
		combo = new Combo(area, SWT.DROP_DOWN);
		GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(combo);
		folders.stream().filter(folder -> !folder.equals(present) && !folder.equals(PictureState.ROOT)).forEach(combo::add);
		combo.addListener(SWT.Modify, event -> check());
		Dialog.applyDialogFont(area);
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		super.createButtonsForButtonBar(parent);
		check();
	}

	private void check() {
		chosen = combo.getText().strip().replaceAll("^/+|/+$", ""); //$NON-NLS-1$ //$NON-NLS-2$
		boolean same = chosen.equals(present) || chosen.isEmpty() && present.equals(PictureState.ROOT);
		if (getButton(OK) != null) {
			getButton(OK).setEnabled(!same);
		}
	}
}
