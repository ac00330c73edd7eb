package org.easel.ui.internal.create;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

import org.easel.core.edit.ImportLimits;
import org.easel.core.project.Kind;
import org.easel.ui.internal.Messages;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;

/** Second page: the pictures that the project begins with; none is well, too. */
final class PicturesPage extends WizardPage {

	private final List<Path> first;
	private final Supplier<Kind> kind;
	private SourceList sources;
	private Label verdict;

	PicturesPage(List<Path> first, Supplier<Kind> kind) {
		super("pictures", Messages.New_picturesTitle, null); //$NON-NLS-1$
		this.first = first;
		this.kind = kind;
		setDescription(Messages.New_picturesDescription);
	}

	@Override
	public void createControl(Composite composite) {
		var page = new Composite(composite, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(8, 8).spacing(0, 10).applyTo(page);
		sources = new SourceList(page, this::judge);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sources);
		verdict = new Label(page, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(520, SWT.DEFAULT).applyTo(verdict);
		setControl(page);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(page, FactsPage.HELP);
		sources.add(first);
		judge();
	}

	@Override
	public void setVisible(boolean visible) {
		if (visible) {
			judge();
		}
		super.setVisible(visible);
	}

	/** The files, folders and ZIP files that pictures come from. */
	List<Path> sources() {
		return sources == null ? first : sources.sources();
	}

	/** Single files are limited as a drop is; a folder or a ZIP file may hold more. */
	ImportLimits limits() {
		return sources().stream().anyMatch(path -> path.toFile().isDirectory()) ? ImportLimits.FOLDER : ImportLimits.DROP;
	}

	private void judge() {
		if (verdict == null) {
			return;
		}
		verdict.setText(Guide.verdict(kind.get(), sources.pictures()));
		verdict.requestLayout();
		var most = limits().pictures();
		setErrorMessage(sources.pictures() > most ? Messages.bind(Messages.New_tooMany, sources.pictures(), most) : null);
		setPageComplete(sources.pictures() <= most);
	}
}
