package org.easel.ui.tags.internal.suggest;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.osgi.service.prefs.BackingStoreException;

/** Which label list completes tags: the one that a person chose, else that of the tagger that comes along. */
public final class LabelFiles {

	private static final String KEY = "labelList";
	private static final String STARTER = "org.easel.starter";
	private static final String BUILT_IN = "data/tagger/selected_tags.csv";

	private final IEclipsePreferences preferences;

	public LabelFiles(IEclipsePreferences preferences) {
		this.preferences = preferences;
	}

	/** The list; none where there is neither. */
	public Optional<Path> chosen() {
		var file = preferences.get(KEY, "");
		return file.isEmpty() ? builtIn() : Optional.of(Path.of(file));
	}

	/** Takes another list from now on. */
	public void choose(Path file) throws BackingStoreException {
		preferences.put(KEY, file.toString());
		preferences.flush();
	}

	private static Optional<Path> builtIn() {
		return Optional.ofNullable(Platform.getBundle(STARTER)).flatMap(FileLocator::getBundleFileLocation).map(File::toPath).map(home -> home.resolve(BUILT_IN)).filter(Files::exists);
	}
}
