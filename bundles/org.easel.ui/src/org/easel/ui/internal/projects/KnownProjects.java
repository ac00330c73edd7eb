package org.easel.ui.internal.projects;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.osgi.service.prefs.BackingStoreException;

/** Remembers the folders of projects, and which one was open, over restarts. */
final class KnownProjects {

	private static final int MOST = 30;
	private static final String KNOWN = "projects"; //$NON-NLS-1$
	private static final String OPEN = "openProject"; //$NON-NLS-1$

	private final IEclipsePreferences preferences;

	KnownProjects(IEclipsePreferences preferences) {
		this.preferences = preferences;
	}

	/** The last one first. */
	List<Path> all() {
		return preferences.get(KNOWN, "").lines().flatMap(line -> path(line).stream()).toList(); //$NON-NLS-1$
	}

	/** The one to open when the workbench starts. */
	Optional<Path> lastOpen() {
		return path(preferences.get(OPEN, "")); //$NON-NLS-1$
	}

	void opened(Path folder) {
		var all = new ArrayList<>(all());
		all.remove(folder);
		all.addFirst(folder);
		put(all.subList(0, Math.min(MOST, all.size())));
		preferences.put(OPEN, folder.toString());
		save();
	}

	/** A person closed the project: the next start opens none. */
	void closed() {
		preferences.remove(OPEN);
		save();
	}

	void forget(Path folder) {
		put(all().stream().filter(each -> !each.equals(folder)).toList());
		save();
	}

	private void put(List<Path> folders) {
		preferences.put(KNOWN, String.join("\n", folders.stream().map(Path::toString).toList())); //$NON-NLS-1$
	}

	private void save() {
		try {
			preferences.flush();
		} catch (BackingStoreException e) {
			ILog.of(KnownProjects.class).error("The list of projects cannot be kept: " + e.getMessage(), e); //$NON-NLS-1$
		}
	}

	private static Optional<Path> path(String text) {
		try {
			return text.isBlank() ? Optional.empty() : Optional.of(Path.of(text));
		} catch (InvalidPathException e) {
			ILog.of(KnownProjects.class).warn("No path in the list of projects: " + text, e); //$NON-NLS-1$
			return Optional.empty();
		}
	}
}
