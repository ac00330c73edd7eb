package org.easel.diffusion.base;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Platform;
import org.easel.diffusion.tokenizer.ClipTokenizer;
import org.osgi.framework.Bundle;

/** The files that Easel brings along: the built-in base model, the starter dataset and CLIP's vocabulary. */
public final class StarterFiles {

	/** Symbolic name of the bundle that holds them. */
	public static final String BUNDLE = "org.easel.starter";

	/** The built-in base model, from the bundle's root. */
	public static final String MODEL = "data/model/small.safetensors";

	private final Bundle bundle;

	private StarterFiles(Bundle bundle) {
		this.bundle = Objects.requireNonNull(bundle);
	}

	/** @throws FileNotFoundException if this installation lacks the starter bundle */
	public static StarterFiles installed() throws FileNotFoundException {
		var bundle = Platform.getBundle(BUNDLE);
		if (bundle == null) {
			throw new FileNotFoundException("The bundle " + BUNDLE + " is not installed. Reinstall Easel, or add that bundle.");
		}
		return new StarterFiles(bundle);
	}

	/**
	 * A file or folder on disk.
	 *
	 * @param path from the bundle's root, such as "data/clip/merges.txt"
	 * @throws IOException if the bundle has no such file
	 */
	public Path resolve(String path) throws IOException {
		var entry = bundle.getEntry(path);
		if (entry == null) {
			throw new FileNotFoundException("The bundle " + bundle.getSymbolicName() + " has no " + path + ". Reinstall Easel.");
		}
		var file = FileLocator.toFileURL(entry);
		try {
			// The locator leaves spaces as they are, which a URI must not hold.
			return Path.of(new URI(file.getProtocol(), file.getPath(), null));
		} catch (URISyntaxException e) {
			throw new IOException(file + ": no path on this computer.", e);
		}
	}

	/** CLIP's tokenizer over the vocabulary in the bundle. */
	public ClipTokenizer tokenizer() throws IOException {
		try (var merges = Files.newInputStream(resolve("data/clip/merges.txt"))) {
			return ClipTokenizer.of(merges);
		}
	}
}
