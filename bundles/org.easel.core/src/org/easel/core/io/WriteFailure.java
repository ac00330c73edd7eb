package org.easel.core.io;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;

/** Why a file could not be written, in words that a person can act on. */
final class WriteFailure {

	private WriteFailure() {
	}

	/** The same failure with a message that names the file, the reason and the way out. */
	static IOException explain(Path file, IOException cause) {
		return new IOException("Cannot write " + file + ": " + reason(file, cause), cause);
	}

	private static String reason(Path file, IOException cause) {
		var folder = file.toAbsolutePath().getParent();
		var said = said(cause);
		var low = said.toLowerCase(Locale.ROOT);
		if (low.contains("no space left") || low.contains("not enough space") || low.contains("quota exceeded")) {
			return "the disk is full (" + said + "). Free some space on the disk of " + folder
					+ " and try again; what was there is untouched.";
		}
		if (cause instanceof AccessDeniedException || low.contains("read-only file system")
				|| low.contains("permission denied")) {
			return "Easel may not write in the folder " + folder + " (" + said
					+ "). Allow it there, or choose another folder.";
		}
		if (cause instanceof NoSuchFileException && !Files.isDirectory(folder)) {
			return Files.exists(folder)
					? folder + " is a file, not a folder. Choose another place."
					: "the folder " + folder + " does not exist. Make it, or choose another place.";
		}
		return said + ". What was there is untouched.";
	}

	private static String said(IOException cause) {
		if (cause instanceof FileSystemException system && system.getReason() != null) {
			return system.getReason();
		}
		if (cause instanceof AccessDeniedException) {
			return "permission denied";
		}
		return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
	}
}
