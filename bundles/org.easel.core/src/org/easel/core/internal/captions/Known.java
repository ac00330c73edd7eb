package org.easel.core.internal.captions;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/**
 * What a caption file was when it was last looked at.
 *
 * @param text letter for letter; nothing where there is no file
 * @param bytes its length, -1 where there is no file
 * @param modified when it was last written, in milliseconds since 1970; 0 where there is no file
 */
public record Known(Optional<String> text, long bytes, long modified) {

	/** No file. */
	public static final Known NO_FILE = new Known(Optional.empty(), -1, 0);

	/**
	 * Looks at a file.
	 *
	 * @throws IOException if it cannot be read, or is no text in UTF-8; the message names it
	 */
	public static Known read(Path file) throws IOException {
		try {
			// The time first: a change between the two is then noticed the next time.
			var attributes = Files.readAttributes(file, BasicFileAttributes.class);
			return of(Files.readString(file), attributes);
		} catch (NoSuchFileException none) {
			return NO_FILE;
		} catch (CharacterCodingException notText) {
			throw new IOException(file + " is no UTF-8 text and stays as it is. Save it as UTF-8.", notText);
		}
	}

	/** A file that is no text: it counts as what is expected of it, until it changes; who wants to write it reads it before, and leaves it alone. */
	public static Known unreadable(Path file, Optional<String> expected) {
		try {
			var attributes = Files.readAttributes(file, BasicFileAttributes.class);
			return new Known(expected, attributes.size(), attributes.lastModifiedTime().toMillis());
		} catch (IOException gone) {
			return NO_FILE;
		}
	}

	/** What attributes say beside a text. */
	public static Known of(String text, BasicFileAttributes attributes) {
		return new Known(Optional.of(text), attributes.size(), attributes.lastModifiedTime().toMillis());
	}

	/** Whether the file, by these attributes, is still what it was. */
	public boolean fits(Optional<BasicFileAttributes> attributes) {
		return attributes.isEmpty() ? bytes < 0 : attributes.get().size() == bytes && attributes.get().lastModifiedTime().toMillis() == modified;
	}
}
