package org.easel.ui.tags.internal.suggest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.easel.diffusion.base.StarterFiles;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.osgi.service.prefs.BackingStoreException;

/** Which label list completes tags: the one that a person chose, else that of the tagger that comes along. */
public final class LabelFiles {

	private static final String KEY = "labelList";
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
	public void choose(Path file) {
		preferences.put(KEY, file.toString());
		try {
			preferences.flush();
		} catch (BackingStoreException e) {
			ILog.of(getClass()).log(Status.warning("The choice of " + file + " holds until Easel is closed; it cannot be kept: " + e.getMessage(), e));
		}
	}

	private static Optional<Path> builtIn() {
		try {
			return Optional.of(StarterFiles.installed().resolve(BUILT_IN));
		} catch (IOException e) {
			// An Easel without a tagger of its own completes from the dataset alone.
			return Optional.empty();
		}
	}
}
