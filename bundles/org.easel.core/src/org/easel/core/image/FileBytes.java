package org.easel.core.image;

import java.io.Closeable;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Bytes and numbers at places of a picture's file; what lies beyond its end is told as a file that breaks off. */
final class FileBytes implements Closeable {

	private static final int WINDOW = 1024;

	private final Path file;
	private final RandomAccessFile bytes;
	private final long size;
	private final byte[] window = new byte[WINDOW];
	private long windowStart;
	private int windowLength;

	private FileBytes(Path file, RandomAccessFile bytes, long size) {
		this.file = file;
		this.bytes = bytes;
		this.size = size;
	}

	/** @throws UnreadablePictureException if there is no such file, or none that may be read */
	static FileBytes open(Path file) throws IOException {
		if (!Files.exists(file)) {
			throw new UnreadablePictureException(file, "there is no such file any more.");
		}
		if (!Files.isRegularFile(file)) {
			throw new UnreadablePictureException(file, "is no file but a folder or a device.");
		}
		try {
			var bytes = new RandomAccessFile(file.toFile(), "r");
			return new FileBytes(file, bytes, bytes.length());
		} catch (FileNotFoundException e) {
			throw new UnreadablePictureException(file, "Easel may not read it. Allow it in the file's permissions.", e);
		}
	}

	Path file() {
		return file;
	}

	long size() {
		return size;
	}

	int u8(long at) throws IOException {
		if (at < windowStart || at >= windowStart + windowLength) {
			if (at < 0 || at >= size) {
				throw breaksOff();
			}
			windowStart = at;
			bytes.seek(at);
			windowLength = bytes.read(window, 0, WINDOW);
			if (windowLength < 1) {
				throw breaksOff();
			}
		}
		return window[(int) (at - windowStart)] & 0xFF;
	}

	/** Two bytes, the greater first. */
	int u16(long at) throws IOException {
		return u8(at) << 8 | u8(at + 1);
	}

	/** Four bytes, the greatest first. */
	long u32(long at) throws IOException {
		return (long) u16(at) << 16 | u16(at + 2);
	}

	/** So many bytes (1 to 4), the least first. */
	long little(long at, int count) throws IOException {
		long value = 0;
		for (int i = count - 1; i >= 0; i--) {
			value = value << 8 | u8(at + i);
		}
		return value;
	}

	/** As many bytes as asked for. */
	byte[] bytes(long at, int count) throws IOException {
		if (at < 0 || at + count > size) {
			throw breaksOff();
		}
		byte[] read = new byte[count];
		bytes.seek(at);
		bytes.readFully(read);
		return read;
	}

	/** Text of one byte a letter. */
	String text(long at, int count) throws IOException {
		return new String(bytes(at, count), StandardCharsets.ISO_8859_1);
	}

	UnreadablePictureException broken(String reason) {
		return new UnreadablePictureException(file, "is broken: " + reason + ". Copy or export it again.");
	}

	UnreadablePictureException breaksOff() {
		return new UnreadablePictureException(file, "breaks off before its end (" + size + " bytes are there). Copy or export it again.");
	}

	@Override
	public void close() throws IOException {
		bytes.close();
	}
}
