package org.easel.ui.internal.create;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.easel.core.edit.ImportPictures;
import org.easel.core.io.Folders;
import org.easel.core.project.ProjectFolder;
import org.easel.ui.BackgroundWork;
import org.easel.ui.Icons;
import org.easel.ui.OpenProjects;
import org.easel.ui.internal.Messages;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;

/** Makes a project, copies the pictures that are chosen into it, and opens it. */
public final class NewProjectWizard extends Wizard implements INewWizard {

	private static final int BANNER = 48;

	private IWorkbench workbench;
	private List<Path> sources = List.of();
	private FactsPage facts;
	private PicturesPage pictures;

	@Override
	public void init(IWorkbench workbench, IStructuredSelection selection) {
		this.workbench = workbench;
		setWindowTitle(Messages.New_windowTitle);
		setDefaultPageImageDescriptor(new Icons(NewProjectWizard.class).sized("easel", BANNER)); //$NON-NLS-1$
	}

	/** Begins with these files, folders and ZIP files of pictures. */
	public void start(List<Path> sources) {
		this.sources = List.copyOf(sources);
	}

	@Override
	public void addPages() {
		var suggestion = sources.isEmpty() ? "" : name(sources.getFirst()); //$NON-NLS-1$
		facts = new FactsPage(suggestion, parent());
		pictures = new PicturesPage(sources, () -> facts.project().kind());
		addPage(facts);
		addPage(pictures);
	}

	private Path parent() {
		return projects().known().stream().map(Path::getParent).filter(Files::isWritable).findFirst()
				.orElse(Path.of(System.getProperty("user.home"), "easel")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static String name(Path source) {
		var name = source.getFileName() == null ? "" : source.getFileName().toString(); //$NON-NLS-1$
		return name.replaceFirst("(?i)\\.zip$", ""); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	public boolean performFinish() {
		var project = facts.project();
		var folder = facts.folder();
		var chosen = pictures.sources();
		var limits = pictures.limits();
		var projects = projects();
		var display = workbench.getDisplay();
		new BackgroundWork<>(Messages.bind(Messages.New_making, project.title()), monitor -> {
			Folders.create(folder.getParent());
			return ProjectFolder.create(folder, project);
		}).then(workbench.getActiveWorkbenchWindow().getShell(), made -> projects.open(folder).thenRunAsync(() -> {
			if (!chosen.isEmpty()) {
				projects.execute(new ImportPictures(chosen, ".", limits)); //$NON-NLS-1$
			}
		}, display::asyncExec)).start();
		return true;
	}

	private OpenProjects projects() {
		return workbench.getService(OpenProjects.class);
	}
}
