package org.easel.ui.internal.conflicts;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.easel.core.edit.Applied;
import org.easel.core.edit.CaptionConflict;
import org.easel.core.edit.CaptionConflict.Choice;
import org.easel.core.edit.EditRefusedException;
import org.easel.core.edit.OpenProject;
import org.easel.core.settings.Problem;
import org.easel.ui.OpenProjects;
import org.easel.ui.WidgetUpdates;
import org.easel.ui.internal.Messages;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;

/** Asks of captions that Easel and another program both changed which text stays. What is given up stays in the caption's history. */
final class ConflictDialog extends TitleAreaDialog {

	private static final int KEEP = IDialogConstants.CLIENT_ID;
	private static final int TAKE = IDialogConstants.CLIENT_ID + 1;
	private static final int ROWS = 7;
	private static final int LINES = 3;

	private final OpenProjects projects;
	private final OpenProject project;
	private List<CaptionConflict> conflicts = List.of();
	private Table table;
	private Text ours;
	private Text theirs;

	ConflictDialog(Shell shell, OpenProjects projects, OpenProject project) {
		super(shell);
		this.projects = projects;
		this.project = project;
		setHelpAvailable(false);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.Conflicts_title);
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		var area = (Composite) super.createDialogArea(parent);
		setTitle(Messages.Conflicts_title);
		setMessage(Messages.Conflicts_message);
		var page = new Composite(area, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(14, 12).numColumns(2).applyTo(page);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(page);
		table = new Table(page, SWT.FULL_SELECTION | SWT.MULTI | SWT.BORDER);
		table.setHeaderVisible(true);
		column(Messages.Conflicts_picture, 160);
		column(Messages.Conflicts_ours, 260);
		column(Messages.Conflicts_theirs, 260);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(SWT.DEFAULT, ROWS * table.getItemHeight()).applyTo(table);
		table.addListener(SWT.Selection, event -> showTexts());
		ours = text(page, Messages.Conflicts_ours);
		theirs = text(page, Messages.Conflicts_theirs);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(page, "org.easel.ui.past"); //$NON-NLS-1$
		return area;
	}

	@Override
	protected Control createContents(Composite parent) {
		var contents = super.createContents(parent);
		refresh();
		return contents;
	}

	private void column(String title, int width) {
		var column = new TableColumn(table, SWT.NONE);
		column.setText(title);
		column.setWidth(width);
	}

	private static Text text(Composite page, String title) {
		var label = new Label(page, SWT.NONE);
		label.setText(title);
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
		var text = new Text(page, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.BORDER | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, LINES * text.getLineHeight()).applyTo(text);
		return text;
	}

	/** Shows what is in conflict now, all of it chosen; closes where nothing is. */
	void refresh() {
		conflicts = project.conflicts();
		if (conflicts.isEmpty()) {
			close();
			return;
		}
		table.removeAll();
		for (var conflict : conflicts) {
			new TableItem(table, SWT.NONE).setText(new String[] { conflict.id(), line(conflict.ours()), line(conflict.theirs()) });
		}
		table.selectAll();
		showTexts();
	}

	private static String line(Optional<String> text) {
		return text.map(each -> each.strip().replaceAll("\\s+", " ")).orElse(Messages.Conflicts_deleted); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private void showTexts() {
		var chosen = chosen();
		ours.setText(chosen.isEmpty() ? "" : line(chosen.getFirst().ours())); //$NON-NLS-1$
		theirs.setText(chosen.isEmpty() ? "" : line(chosen.getFirst().theirs())); //$NON-NLS-1$
		getButton(KEEP).setEnabled(!chosen.isEmpty());
		getButton(TAKE).setEnabled(!chosen.isEmpty());
	}

	private List<CaptionConflict> chosen() {
		return IntStream.of(table.getSelectionIndices()).sorted().mapToObj(conflicts::get).toList();
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, KEEP, Messages.Conflicts_keep, true);
		createButton(parent, TAKE, Messages.Conflicts_take, false);
		createButton(parent, IDialogConstants.CANCEL_ID, Messages.Conflicts_later, false);
	}

	@Override
	protected void buttonPressed(int button) {
		switch (button) {
			case KEEP -> resolve(Choice.OURS);
			case TAKE -> resolve(Choice.THEIRS);
			default -> super.buttonPressed(button);
		}
	}

	private void resolve(Choice choice) {
		var chosen = chosen();
		var updates = new WidgetUpdates(table);
		var label = choice == Choice.OURS ? Messages.Conflicts_kept : Messages.Conflicts_taken;
		projects.execute(label, (open, progress) -> resolved(open, label, chosen, choice)).whenComplete((applied, failure) -> updates.later(this::refresh));
	}

	/** One step for all; a caption that was changed once more meanwhile stays in conflict. */
	private static Applied resolved(OpenProject open, String label, List<CaptionConflict> chosen, Choice choice) throws IOException {
		var sequences = new ArrayList<Long>();
		var ids = new HashSet<String>();
		var problems = new ArrayList<Problem>();
		for (var conflict : chosen) {
			try {
				var applied = open.resolve(conflict, choice);
				sequences.addAll(applied.sequences());
				ids.addAll(applied.ids());
				problems.addAll(applied.problems());
			} catch (EditRefusedException changed) {
				problems.add(Problem.warning(conflict.id(), changed.getMessage()));
			}
		}
		return new Applied(sequences, label, ids, problems);
	}
}
