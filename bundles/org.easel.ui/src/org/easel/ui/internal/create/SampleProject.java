package org.easel.ui.internal.create;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;

import org.easel.core.project.Kind;
import org.easel.core.project.PictureImport;
import org.easel.core.project.Project;
import org.easel.core.project.ProjectFolder;
import org.easel.core.run.RunSettings;
import org.easel.ui.internal.Messages;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Platform;

/**
 * The project to try Easel with: the pictures that it brings, with their captions.
 *
 * @param pictures the folder that they lie in
 * @param settings the file with the settings of its first run, which name the project
 */
public record SampleProject(Path pictures, Path settings) {

	/** The name of the project's folder. */
	public static final String FOLDER = "easel-sample"; //$NON-NLS-1$

	private static final String STARTER = "org.easel.starter"; //$NON-NLS-1$

	/** @throws IOException if this installation lacks it */
	public static SampleProject installed() throws IOException {
		return new SampleProject(starter("data/dataset"), starter("data/demo.json")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/**
	 * Copies it into a new folder {@value #FOLDER}, or one with a number behind where that is taken by something else.
	 *
	 * @param parent where the folder comes
	 * @return the project's folder; one that was copied there before is taken as it is
	 */
	public Path copy(Path parent, IProgressMonitor monitor) throws IOException {
		var run = RunSettings.read(settings);
		var folder = parent.resolve(FOLDER);
		for (int number = 2; folder.toFile().exists(); number++) {
			if (ProjectFolder.isProject(folder) && ProjectFolder.open(folder).project().name().equals(run.name())) {
				return folder;
			}
			folder = parent.resolve(FOLDER + "-" + number); //$NON-NLS-1$
		}
		monitor.setTaskName(Messages.bind(Messages.Sample_copyingTo, folder));
		var project = ProjectFolder.create(folder, new Project(Project.VERSION, run.name(), run.title(), Kind.STYLE, run.triggerWord(), true));
		PictureImport.into(project).copy(pictures);
		return folder;
	}

	private static Path starter(String path) throws IOException {
		var bundle = Platform.getBundle(STARTER);
		var entry = bundle == null ? null : bundle.getEntry(path);
		if (entry == null) {
			throw new FileNotFoundException(Messages.bind(Messages.Sample_missing, STARTER, path));
		}
		var file = FileLocator.toFileURL(entry);
		try {
			// The locator leaves spaces as they are, which a URI must not hold.
			return Path.of(new URI(file.getProtocol(), file.getPath(), null));
		} catch (URISyntaxException e) {
			throw new IOException(file + ": no path on this computer.", e); //$NON-NLS-1$
		}
	}
}
