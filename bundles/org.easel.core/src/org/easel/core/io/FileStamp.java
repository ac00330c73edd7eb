package org.easel.core.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * By what a changed file is told from the one before, without reading it.
 *
 * @param bytes its length
 * @param modified milliseconds since 1970
 */
public record FileStamp(long bytes, long modified) {

	/** The stamp of a file as it is now. @throws IOException if it is gone or may not be looked at */
	public static FileStamp of(Path file) throws IOException {
		var attributes = Files.readAttributes(file, BasicFileAttributes.class);
		return new FileStamp(attributes.size(), attributes.lastModifiedTime().toMillis());
	}
}
