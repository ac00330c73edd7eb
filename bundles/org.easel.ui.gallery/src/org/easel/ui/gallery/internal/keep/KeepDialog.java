package org.easel.ui.gallery.internal.keep;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

import org.easel.core.project.LoraName;
import org.easel.core.samples.EpochCopy;
import org.easel.core.samples.RunEpoch;
import org.easel.ui.gallery.internal.Messages;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks under which name and where an epoch is kept. A file that has the name already is replaced only if the person says so. */
public final class KeepDialog extends TitleAreaDialog {

	private final RunEpoch epoch;
	private final String usualName;
	private final KeepFolders folders = new KeepFolders();
	private Text name;
	private Combo folder;
	private Optional<EpochCopy> copy = Optional.empty();

	/** @param usualName the name that stands there at first */
	public KeepDialog(Shell shell, RunEpoch epoch, String usualName) {
		super(shell);
		this.epoch = epoch;
		this.usualName = usualName;
		setHelpAvailable(false);
	}

	/** What is to be copied, once the dialog was closed with OK. */
	public EpochCopy copy() {
		return copy.orElseThrow();
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.Keep_window);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(NLS.bind(Messages.Keep_title, epoch.number()));
		var area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		GridLayoutFactory.fillDefaults().numColumns(3).margins(10, 10).applyTo(area);
		label(area, Messages.Keep_name);
		name = new Text(area, SWT.BORDER);
		name.setText(usualName);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(360, SWT.DEFAULT).applyTo(name);
		label(area, Messages.Keep_folder);
		folder = new Combo(area, SWT.DROP_DOWN);
		folders.offered().forEach(each -> folder.add(each.toString()));
		folder.setText(folders.offered().isEmpty() ? "" : folders.offered().getFirst().toString()); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(folder);
		var browse = new Button(area, SWT.PUSH);
		browse.setText(Messages.Keep_browse);
		browse.addListener(SWT.Selection, event -> browse());
		var explained = new Label(area, SWT.WRAP);
		explained.setText(Messages.Keep_explained);
		GridDataFactory.fillDefaults().span(3, 1).grab(true, false).hint(420, SWT.DEFAULT).applyTo(explained);
		name.addListener(SWT.Modify, event -> check());
		folder.addListener(SWT.Modify, event -> check());
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.Keep_ok, true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
		check();
	}

	private static void label(Composite parent, String text) {
		var label = new Label(parent, SWT.NONE);
		label.setText(text);
		GridDataFactory.swtDefaults().applyTo(label);
	}

	private void browse() {
		var dialog = new DirectoryDialog(getShell());
		dialog.setText(Messages.Keep_window);
		dialog.setFilterPath(folder.getText());
		Optional.ofNullable(dialog.open()).ifPresent(folder::setText);
	}

	private void check() {
		copy = Optional.empty();
		setErrorMessage(null);
		setMessage(Messages.Keep_message, IMessageProvider.NONE);
		if (folder.getText().isBlank()) {
			setMessage(Messages.Keep_noFolder, IMessageProvider.INFORMATION);
		} else {
			try {
				var made = new EpochCopy(epoch.file(), Path.of(folder.getText().strip()), LoraName.of(name.getText()));
				copy = Optional.of(made);
				if (made.isTaken()) {
					setMessage(NLS.bind(Messages.Keep_taken, made.target().getFileName()), IMessageProvider.WARNING);
				} else if (!made.name().warnings().isEmpty()) {
					setMessage(made.name().warnings().getFirst().message(), IMessageProvider.WARNING);
				}
			} catch (InvalidPathException wrong) {
				setErrorMessage(NLS.bind(Messages.Keep_wrongFolder, wrong.getReason()));
			} catch (IllegalArgumentException wrong) {
				setErrorMessage(wrong.getMessage());
			}
		}
		Optional.ofNullable(getButton(IDialogConstants.OK_ID)).ifPresent(button -> button.setEnabled(copy.isPresent()));
	}

	@Override
	protected void okPressed() {
		var chosen = copy.orElseThrow();
		if (chosen.isTaken() && !MessageDialog.open(MessageDialog.QUESTION, getShell(), Messages.Keep_window, NLS.bind(Messages.Keep_replace, chosen.target()), SWT.SHEET)) {
			return;
		}
		folders.used(chosen.folder());
		super.okPressed();
	}

	Text name() {
		return name;
	}

	Combo folder() {
		return folder;
	}
}
