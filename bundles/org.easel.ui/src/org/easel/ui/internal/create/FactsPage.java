package org.easel.ui.internal.create;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import org.easel.core.project.Project;
import org.easel.core.settings.Problem;
import org.easel.core.settings.Severity;
import org.easel.ui.internal.Messages;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;

/** First page: what the project is and where its folder comes. */
final class FactsPage extends WizardPage {

	static final String HELP = "org.easel.ui.newProject"; //$NON-NLS-1$

	private final String suggestion;
	private final Path parent;
	private FactsForm facts;
	private Text place;

	/**
	 * @param suggestion a first name, may be empty
	 * @param parent a first place
	 */
	FactsPage(String suggestion, Path parent) {
		super("facts", Messages.New_title, null); //$NON-NLS-1$
		this.suggestion = suggestion;
		this.parent = parent;
		setDescription(Messages.New_factsDescription);
	}

	@Override
	public void createControl(Composite composite) {
		var page = new Composite(composite, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(8, 8).spacing(0, 14).applyTo(page);
		facts = new FactsForm(page, this::check);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(facts);
		placeRow(page);
		if (!suggestion.isEmpty()) {
			facts.suggestName(suggestion);
		}
		setControl(page);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(page, HELP);
		check();
		setErrorMessage(null);
	}

	private void placeRow(Composite page) {
		var row = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).spacing(10, 0).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		new Label(row, SWT.NONE).setText(Messages.New_place);
		place = new Text(row, SWT.BORDER | SWT.SINGLE);
		place.setText(parent.toString());
		place.addListener(SWT.Modify, event -> check());
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(place);
		var browse = new Button(row, SWT.PUSH);
		browse.setText(Messages.New_browse);
		browse.addListener(SWT.Selection, event -> browse());
	}

	private void browse() {
		var dialog = new DirectoryDialog(getShell(), SWT.SAVE | SWT.SHEET);
		dialog.setFilterPath(place.getText());
		var chosen = dialog.open();
		if (chosen != null) {
			place.setText(chosen);
		}
	}

	/** What the page says of the project. */
	Project project() {
		return facts.project();
	}

	/** The project's new folder. */
	Path folder() {
		return Path.of(place.getText()).resolve(facts.name().fileName());
	}

	private void check() {
		if (facts == null || place == null) {
			return;
		}
		var problem = facts.nameIsEmpty() ? Messages.New_noName : wrong();
		setErrorMessage(problem);
		setPageComplete(problem == null);
		if (problem == null) {
			setMessage(Messages.bind(Messages.New_folderWillBe, folder()), facts.project().attested() ? INFORMATION : WARNING);
			if (!facts.project().attested()) {
				setMessage(Messages.New_notAttested, WARNING);
			}
		}
	}

	private String wrong() {
		var error = facts.name().warnings().stream().filter(each -> each.severity() == Severity.ERROR).map(Problem::message).findFirst();
		if (error.isPresent()) {
			return error.get();
		}
		try {
			var folder = folder();
			if (!folder.isAbsolute()) {
				return Messages.New_notAbsolute;
			}
			return Files.exists(folder) ? Messages.bind(Messages.New_taken, folder) : null;
		} catch (InvalidPathException e) {
			return Messages.bind(Messages.New_noPath, place.getText());
		}
	}
}
