package org.easel.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.ui.preferences.ScopedPreferenceStore;

/** What a person chose under Preferences, Easel. */
public final class EaselPreferences {

	/** Folders in which base models and taggers are looked for, parted by the system's separator of paths. */
	public static final String MODEL_FOLDERS = "modelFolders"; //$NON-NLS-1$
	/** Threads that computing takes; 0 for as many as the processor has cores. */
	public static final String THREADS = "threads"; //$NON-NLS-1$
	/** How the dataset editor groups pictures at first: a {@link Grouping}'s name. */
	public static final String GROUPING = "grouping"; //$NON-NLS-1$

	/** By what pictures are grouped. */
	public enum Grouping {
		NONE, FOLDER, RATING, RESOLUTION, BUCKET
	}

	private final IPreferenceStore store = new ScopedPreferenceStore(InstanceScope.INSTANCE, "org.easel.ui"); //$NON-NLS-1$

	public EaselPreferences() {
		store.setDefault(GROUPING, Grouping.FOLDER.name());
		store.setDefault(THREADS, 0);
	}

	/** The store that pages of preferences write. */
	public IPreferenceStore store() {
		return store;
	}

	/** Folders in which base models and taggers are looked for. */
	public List<Path> modelFolders() {
		return Stream.of(store.getString(MODEL_FOLDERS).split(Pattern.quote(File.pathSeparator))).filter(folder -> !folder.isBlank()).map(Path::of).toList();
	}

	/** Threads that computing takes, at least 1. */
	public int threads() {
		int chosen = store.getInt(THREADS);
		return chosen > 0 ? chosen : Runtime.getRuntime().availableProcessors();
	}

	/** How the dataset editor groups pictures at first. */
	public Grouping grouping() {
		var chosen = store.getString(GROUPING);
		return Stream.of(Grouping.values()).filter(each -> each.name().equals(chosen)).findFirst().orElse(Grouping.FOLDER);
	}
}
