package org.easel.core.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Words for failures of the file system, whose own message is often no more than the file's name. */
public final class FileFailure {

	private FileFailure() {
	}

	/** Whole sentences for people: the failure's own message where it has one, else the file, what is wrong with it and the way out. */
	public static String message(IOException failure) {
		var words = words(failure).strip();
		return words.matches("(?s).*[.!?]") ? words : words + ".";
	}

	private static String words(IOException failure) {
		if (!(failure instanceof FileSystemException system) || system.getReason() != null || system.getFile() == null) {
			return failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
		}
		if (!system.getMessage().equals(system.getFile())) {
			return system.getMessage();
		}
		return switch (failure) {
			case NoSuchFileException missing -> system.getFile() + ": there is no such file or folder. Check the name, or put it there.";
			case AccessDeniedException denied -> system.getFile() + ": Easel is not allowed to use it. Allow it there, or choose another place.";
			default -> system.getFile() + ": the system refuses it (" + failure.getClass().getSimpleName() + "). Choose another place.";
		};
	}

	/** The failure that a computation could not throw as it is, or the same one. */
	public static Exception unwrapped(Exception failure) {
		return failure instanceof UncheckedIOException unchecked ? unchecked.getCause() : failure;
	}
}
