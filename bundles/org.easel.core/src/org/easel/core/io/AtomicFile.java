package org.easel.core.io;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.UUID;

/**
 * Writes a file whole or not at all: into a temporary file of the same folder, to the disk, then by
 * a rename. Whatever fails, the old file is untouched and the temporary file gone.
 */
public final class AtomicFile {

	private static final String PREFIX = ".easel-";
	private static final String SUFFIX = ".tmp";

	private AtomicFile() {
	}

	/**
	 * Replaces the file's content.
	 *
	 * @throws IOException that names the file, the reason and the way out
	 */
	public static void write(Path file, byte[] content) throws IOException {
		writeChannel(file, channel -> {
			var rest = ByteBuffer.wrap(content);
			while (rest.hasRemaining()) {
				channel.write(rest);
			}
		});
	}

	/**
	 * Replaces the file's content by a text in UTF-8.
	 *
	 * @throws IOException that names the file, the reason and the way out
	 */
	public static void writeString(Path file, String content) throws IOException {
		write(file, content.getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * Replaces the content of a file that can be made anew at any time, such as a thumbnail, without waiting for the disk: other
	 * programs see the old or the new one, but a power cut may leave a broken one.
	 *
	 * @throws IOException that names the file, the reason and the way out
	 */
	public static void writeCache(Path file, byte[] content) throws IOException {
		try {
			var temporary = temporaryIn(file.toAbsolutePath().getParent());
			try {
				Files.write(temporary, content, StandardOpenOption.CREATE_NEW);
				Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
			} finally {
				Files.deleteIfExists(temporary);
			}
		} catch (IOException failed) {
			throw WriteFailure.explain(file, failed);
		}
	}

	/**
	 * Replaces the file's content by what goes into a buffered stream, which the caller need not
	 * close.
	 *
	 * @throws IOException that names the file, the reason and the way out
	 */
	public static void write(Path file, IOConsumer<? super OutputStream> content) throws IOException {
		writeChannel(file, channel -> {
			var stream = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
			content.accept(stream);
			stream.flush();
		});
	}

	/**
	 * Replaces the file's content by what goes into a channel.
	 *
	 * @throws IOException that names the file, the reason and the way out
	 */
	public static void writeChannel(Path file, IOConsumer<? super FileChannel> content) throws IOException {
		try {
			// A link stays a link: what it points to is replaced.
			var target = Files.isSymbolicLink(file) && Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
			if (Files.isDirectory(target)) {
				throw new FileAlreadyExistsException(target.toString(), null, "a folder has this name");
			}
			replace(target, content);
		} catch (IOException failed) {
			throw WriteFailure.explain(file, failed);
		}
	}

	/** Whether this is a temporary file that a killed program left behind; it may be deleted. */
	public static boolean isLeftover(Path file) {
		var name = String.valueOf(file.getFileName());
		return name.startsWith(PREFIX) && name.endsWith(SUFFIX);
	}

	private static void replace(Path target, IOConsumer<? super FileChannel> content) throws IOException {
		var folder = target.getParent();
		var temporary = temporaryIn(folder);
		try {
			try (var channel = FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
				content.accept(channel);
				channel.force(true);
			}
			keepPermissions(target, temporary);
			Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		} finally {
			Files.deleteIfExists(temporary);
		}
		syncFolder(folder);
	}

	private static Path temporaryIn(Path folder) {
		return folder.resolve(PREFIX + UUID.randomUUID() + SUFFIX);
	}

	private static void keepPermissions(Path target, Path temporary) throws IOException {
		var view = Files.getFileAttributeView(temporary, PosixFileAttributeView.class);
		if (view != null && Files.exists(target)) {
			view.setPermissions(Files.getPosixFilePermissions(target));
		}
	}

	/** Makes the rename itself last; Windows has no such call, and opens no folder. */
	static void syncFolder(Path folder) throws IOException {
		if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
			try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
				channel.force(true);
			}
		}
	}
}
