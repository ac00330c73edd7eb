package org.easel.core.internal.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.easel.core.edit.FileMove;
import org.easel.core.io.FileFailure;
import org.easel.core.io.Folders;
import org.easel.core.io.IOConsumer;

/**
 * Makes the moves of an edit, in their order.
 *
 * @param project the folder that they are relative to
 */
public record FileMoves(Path project) {

	/**
	 * Makes the moves; if one fails, those before it are taken back.
	 *
	 * @param done told how many moves are done after each
	 * @throws IOException that names the file, the reason and the way out; everything is where it was
	 */
	public void make(List<FileMove> moves, IOConsumer<Integer> done) throws IOException {
		int made = 0;
		try {
			for (var move : moves) {
				move(move);
				made++;
				done.accept(made);
			}
			sync(moves);
		} catch (IOException failed) {
			var explained = new IOException("A file could not be moved: " + FileFailure.message(failed) + " Nothing was changed.", failed);
			takeBack(moves.subList(0, made), explained);
			throw explained;
		}
	}

	/**
	 * Finishes what a killed program began.
	 *
	 * @param made how many moves are known to be done; the next one may be too
	 */
	public void finish(List<FileMove> moves, int made) throws IOException {
		for (var move : moves.subList(Math.min(made, moves.size()), moves.size())) {
			if (Files.exists(project.resolve(move.from())) && !Files.exists(project.resolve(move.to()))) {
				move(move);
			}
		}
		sync(moves);
	}

	private void takeBack(List<FileMove> made, IOException reason) {
		for (var move : made.reversed()) {
			try {
				move(move.inverse());
			} catch (IOException failed) {
				reason.addSuppressed(failed);
			}
		}
	}

	private void move(FileMove move) throws IOException {
		var from = project.resolve(move.from());
		var to = project.resolve(move.to());
		if (!Files.exists(from)) {
			throw new NoSuchFileException(from.toString());
		}
		if (Files.exists(to) && !(Files.isDirectory(to) && isEmpty(to))) {
			throw new FileAlreadyExistsException(to + " is there already and is not overwritten. Move it away and try again.");
		}
		Folders.create(to.getParent());
		Files.deleteIfExists(to);
		Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
	}

	private static boolean isEmpty(Path folder) throws IOException {
		try (var entries = Files.newDirectoryStream(folder)) {
			return !entries.iterator().hasNext();
		}
	}

	/** Makes the moves themselves last; Windows has no such call, and opens no folder. */
	private void sync(List<FileMove> moves) throws IOException {
		if (!project.getFileSystem().supportedFileAttributeViews().contains("posix")) {
			return;
		}
		Set<Path> folders = new LinkedHashSet<>();
		moves.forEach(move -> folders.add(project.resolve(move.to()).getParent()));
		moves.forEach(move -> folders.add(project.resolve(move.from()).getParent()));
		for (var folder : folders) {
			if (Files.isDirectory(folder)) {
				try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
					channel.force(true);
				}
			}
		}
	}
}
