package org.easel.core.thumbnail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.easel.core.io.FileStamp;

/**
 * A picture's file as it was at one moment.
 *
 * @param file absolute
 * @param stamp its length and time
 */
record ThumbnailKey(Path file, FileStamp stamp) {

	/** Goes up when thumbnails are made in another way, so that old ones are passed by. */
	private static final int VERSION = 1;
	private static final int NAME_BYTES = 16;

	/** The file as it is now. @throws IOException if it is gone or may not be looked at */
	static ThumbnailKey of(Path file) throws IOException {
		return new ThumbnailKey(file, FileStamp.of(file));
	}

	/** The name of its thumbnails; the same after the project moved, another one after any change of the file. */
	String name(Path base) {
		var path = file.startsWith(base) ? base.relativize(file) : file;
		var text = VERSION + "\n" + path.toString().replace('\\', '/') + "\n" + stamp.bytes() + "\n" + stamp.modified();
		try {
			var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(digest, 0, NAME_BYTES);
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("Every Java has SHA-256.", e);
		}
	}
}
