package org.easel.ui.internal.create;

import java.util.Optional;

import org.easel.core.edit.ChangeProject;
import org.easel.core.edit.Edit;
import org.easel.core.project.Project;
import org.easel.core.settings.Problem;
import org.easel.ui.internal.Messages;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

/** Shows and changes what a project is. Its folder keeps its name. */
public final class ProjectFactsDialog extends TitleAreaDialog {

	private final Project before;
	private FactsForm form;
	private Project after;

	public ProjectFactsDialog(Shell shell, Project project) {
		super(shell);
		before = project;
		after = project;
		setHelpAvailable(false);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.ProjectFacts_title);
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		var area = (Composite) super.createDialogArea(parent);
		setTitle(Messages.ProjectFacts_title);
		setMessage(Messages.ProjectFacts_message);
		var page = new Composite(area, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(14, 12).applyTo(page);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(page);
		form = new FactsForm(page, this::check);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(form);
		form.show(before);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(page, FactsPage.HELP);
		return area;
	}

	private void check() {
		var ok = getButton(IDialogConstants.OK_ID);
		if (form != null && ok != null) {
			ok.setEnabled(!form.nameIsEmpty() && !Problem.anyError(form.name().warnings()));
		}
	}

	@Override
	protected void okPressed() {
		after = form.project();
		super.okPressed();
	}

	/** What the person changed, if anything. */
	public Optional<Edit> change() {
		return after.equals(before) ? Optional.empty() : Optional.of(new ChangeProject(after));
	}
}
