package org.easel.core.internal.imports;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * A picture that may come in.
 *
 * @param name relative to the folder that it comes into, with {@code /}; never leads out of it
 * @param where it comes from, for messages
 * @param content its bytes
 * @param caption the bytes of its caption, if it has one
 */
public record Candidate(String name, String where, Content content, Optional<Content> caption) {

	/** Opens bytes. */
	public interface Content {

		InputStream open() throws IOException;
	}
}
