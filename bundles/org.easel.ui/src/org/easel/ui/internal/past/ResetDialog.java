package org.easel.ui.internal.past;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;

import org.easel.core.edit.OpenProject;
import org.easel.core.edit.PastEdit;
import org.easel.ui.BackgroundWork;
import org.easel.ui.internal.Messages;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.PlatformUI;

/** Lists all edits of a project, the newest first; the person chooses the first one that shall not have been. */
final class ResetDialog extends TitleAreaDialog {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.MEDIUM).withZone(ZoneId.systemDefault());
	private static final int LINES = 14;

	private final OpenProject project;
	private List<PastEdit> edits = List.of();
	private Table table;
	private Label consequence;
	private Optional<Instant> time = Optional.empty();

	ResetDialog(Shell shell, OpenProject project) {
		super(shell);
		this.project = project;
		setHelpAvailable(false);
	}

	/** After this moment nothing is to have happened. */
	Optional<Instant> time() {
		return time;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.Reset_title);
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		var area = (Composite) super.createDialogArea(parent);
		setTitle(Messages.Reset_title);
		setMessage(Messages.Reset_message);
		var page = new Composite(area, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(14, 12).applyTo(page);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(page);
		table = new Table(page, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.SINGLE | SWT.BORDER);
		table.setHeaderVisible(true);
		column(Messages.Reset_time, 180);
		column(Messages.Reset_what, 320);
		column(Messages.Reset_who, 120);
		column(Messages.Reset_pictures, 80);
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, LINES * table.getItemHeight()).applyTo(table);
		table.addListener(SWT.SetData, this::fill);
		table.addListener(SWT.Selection, event -> chosen());
		table.addListener(SWT.DefaultSelection, event -> okPressed());
		consequence = new Label(page, SWT.WRAP);
		consequence.setText(Messages.Reset_reading);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(consequence);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(page, "org.easel.ui.past"); //$NON-NLS-1$
		new BackgroundWork<>(Messages.Reset_reading, monitor -> project.edits()).quiet().then(table, this::show)
				.otherwise(table, failure -> setErrorMessage(BackgroundWork.message(failure))).start();
		return area;
	}

	private void column(String title, int width) {
		var column = new TableColumn(table, SWT.NONE);
		column.setText(title);
		column.setWidth(width);
	}

	private void show(List<PastEdit> all) {
		edits = all;
		table.setItemCount(all.size());
		table.clearAll();
		chosen();
	}

	private void fill(Event event) {
		// GTK asks for a row that is being removed with the index -1.
		if (event.index >= 0 && event.index < edits.size()) {
			var edit = edits.get(event.index);
			((TableItem) event.item).setText(new String[] { TIME.format(edit.time()), edit.label(), edit.who(), Integer.toString(edit.pictures()) });
		}
	}

	private void chosen() {
		int place = table.getSelectionIndex();
		boolean some = place >= 0 && place < edits.size();
		// Edits of the same moment belong together.
		time = some ? Optional.of(edits.get(place).time().minusNanos(1)) : Optional.empty();
		consequence.setText(edits.isEmpty() ? Messages.Reset_none : some ? Messages.bind(Messages.Reset_consequence, place + 1, TIME.format(edits.get(place).time())) : ""); //$NON-NLS-1$
		consequence.requestLayout();
		var ok = getButton(IDialogConstants.OK_ID);
		if (ok != null) {
			ok.setEnabled(some);
		}
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.Reset_do, true).setEnabled(false);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
	}
}
