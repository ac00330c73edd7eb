package org.easel.core.thumbnail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A picture's file as it was at one moment.
 *
 * @param file absolute
 * @param bytes its length
 * @param modified milliseconds since 1970
 */
record ThumbnailKey(Path file, long bytes, long modified) {

	/** Goes up when thumbnails are made in another way, so that old ones are passed by. */
	private static final int VERSION = 1;
	private static final int NAME_BYTES = 16;

	/** The file as it is now. @throws IOException if it is gone or may not be looked at */
	static ThumbnailKey of(Path file) throws IOException {
		var attributes = Files.readAttributes(file, BasicFileAttributes.class);
		return new ThumbnailKey(file, attributes.size(), attributes.lastModifiedTime().toMillis());
	}

	/** The name of its thumbnails; the same after the project moved, another one after any change of the file. */
	String name(Path base) {
		var path = file.startsWith(base) ? base.relativize(file) : file;
		var text = VERSION + "\n" + path.toString().replace('\\', '/') + "\n" + bytes + "\n" + modified;
		try {
			var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(digest, 0, NAME_BYTES);
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("Every Java has SHA-256.", e);
		}
	}
}
