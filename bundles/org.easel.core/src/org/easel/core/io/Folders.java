package org.easel.core.io;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Makes folders, and says why where it cannot. */
public final class Folders {

	private Folders() {
	}

	/**
	 * Makes a folder and those above it, where they are missing.
	 *
	 * @throws IOException that names the folder, the reason and the way out
	 */
	public static Path create(Path folder) throws IOException {
		try {
			return Files.createDirectories(folder);
		} catch (IOException failed) {
			throw WriteFailure.explain(folder, failed);
		}
	}

	/**
	 * Makes a folder that must not be there yet.
	 *
	 * @throws FileAlreadyExistsException if something has its name
	 * @throws IOException that names the folder, the reason and the way out
	 */
	public static Path createNew(Path folder) throws IOException {
		try {
			return Files.createDirectory(folder);
		} catch (FileAlreadyExistsException taken) {
			throw taken;
		} catch (IOException failed) {
			throw WriteFailure.explain(folder, failed);
		}
	}
}
