package org.easel.ui.gallery.internal.keep;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.ui.preferences.ScopedPreferenceStore;

/** The folders that epochs were copied to, the last one first, and where programs that draw with LoRAs usually look. */
final class KeepFolders {

	private static final String KEY = "keepFolders"; //$NON-NLS-1$
	private static final int MOST = 8;
	/** Below the home folder. */
	private static final List<String> USUAL = List.of("ComfyUI/models/loras", "stable-diffusion-webui/models/Lora", "stable-diffusion-webui-forge/models/Lora", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			"SwarmUI/Models/Lora", "InvokeAI/autoimport/lora", "Fooocus/models/loras"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

	private final IPreferenceStore store;
	private final Path home;

	KeepFolders() {
		this(new ScopedPreferenceStore(InstanceScope.INSTANCE, "org.easel.ui.gallery"), Path.of(System.getProperty("user.home"))); //$NON-NLS-1$ //$NON-NLS-2$
	}

	KeepFolders(IPreferenceStore store, Path home) {
		this.store = store;
		this.home = home;
	}

	/** What is offered. Looks at the disk; cheap. */
	List<Path> offered() {
		var offered = new LinkedHashSet<>(used());
		USUAL.stream().map(home::resolve).filter(Files::isDirectory).forEach(offered::add);
		return List.copyOf(offered);
	}

	/** Remembers a folder as the last one. */
	void used(Path folder) {
		var all = new ArrayList<>(used());
		all.remove(folder);
		all.addFirst(folder);
		store.setValue(KEY, String.join(File.pathSeparator, all.stream().limit(MOST).map(Path::toString).toList()));
	}

	private List<Path> used() {
		return Stream.of(store.getString(KEY).split(Pattern.quote(File.pathSeparator))).filter(folder -> !folder.isBlank()).map(Path::of).toList();
	}
}
