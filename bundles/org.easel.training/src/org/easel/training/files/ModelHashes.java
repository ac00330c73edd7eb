package org.easel.training.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The two hashes by which programs know a base model.
 *
 * @param brief first 8 hex digits of SHA-256 over 0x10000 bytes from 0x100000
 * @param full SHA-256 of the file in hex
 */
public record ModelHashes(String brief, String full) {

	private static final long FROM = 0x100000;
	private static final long TO = FROM + 0x10000;

	/** Reads the whole file. */
	public static ModelHashes of(Path file) throws IOException {
		try (var in = Files.newInputStream(file)) {
			var whole = MessageDigest.getInstance("SHA-256");
			var part = MessageDigest.getInstance("SHA-256");
			var buffer = new byte[1 << 20];
			long position = 0;
			for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
				whole.update(buffer, 0, read);
				int from = (int) Math.clamp(FROM - position, 0, read);
				int to = (int) Math.clamp(TO - position, 0, read);
				part.update(buffer, from, to - from);
				position += read;
			}
			return new ModelHashes(HexFormat.of().formatHex(part.digest()).substring(0, 8), HexFormat.of().formatHex(whole.digest()));
		} catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException("Every Java has SHA-256", impossible);
		}
	}
}
