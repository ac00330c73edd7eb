package org.easel.tagging.autolabel;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.easel.core.io.AtomicFile;
import org.easel.core.io.FileFailure;
import org.easel.core.io.Folders;
import org.easel.core.project.ProjectFolder;

import com.google.gson.JsonParser;

/**
 * The way back from an auto-labelling: {@code .easel/captions-TIME.jsonl}, one line for each caption, on the disk before
 * the caption changes. The file appears with the first line.
 */
public final class CaptionHistory implements AutoCloseable {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);

	private final Path folder;
	private final Clock clock;
	private Path file;
	private FileChannel channel;

	/**
	 * A new history.
	 *
	 * @param folder the {@code .easel} folder; made when needed
	 */
	public CaptionHistory(Path folder, Clock clock) {
		this.folder = folder.toAbsolutePath().normalize();
		this.clock = clock;
	}

	/** The {@code .easel} folder of the project that a dataset lies in, or of the dataset itself outside any project. */
	public static Path folderFor(Path dataset) {
		var start = dataset.toAbsolutePath().normalize();
		for (var folder = start; folder != null; folder = folder.getParent()) {
			if (ProjectFolder.isProject(folder)) {
				return new ProjectFolder(folder).own();
			}
		}
		return new ProjectFolder(start).own();
	}

	/** The file, once there is one. */
	public Optional<Path> file() {
		return Optional.ofNullable(file);
	}

	/** The time that changes are recorded with. */
	Clock clock() {
		return clock;
	}

	/** Brings a change to the disk. */
	void record(CaptionChange change) throws IOException {
		if (channel == null) {
			open();
		}
		var line = ByteBuffer.wrap((change.toJson(folder.getParent()) + "\n").getBytes(StandardCharsets.UTF_8));
		try {
			while (line.hasRemaining()) {
				channel.write(line);
			}
			channel.force(false);
		} catch (IOException failed) {
			throw unwritable(file, failed);
		}
	}

	private static IOException unwritable(Path file, IOException failed) {
		return new IOException("Cannot write " + file + ": " + FileFailure.message(failed)
				+ " No caption is changed before its old text is kept there. Free some space or allow Easel to write there, then label again.", failed);
	}

	/**
	 * The changes of a history in their order; a torn last line is passed over, for its caption never changed.
	 *
	 * @throws IOException if the file cannot be read or is no history
	 */
	public static List<CaptionChange> read(Path history) throws IOException {
		var root = history.toAbsolutePath().normalize().getParent().getParent();
		var text = Files.readString(history);
		var lines = text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
		var changes = new ArrayList<CaptionChange>();
		for (int i = 0; i < lines.size(); i++) {
			try {
				changes.add(CaptionChange.ofJson(JsonParser.parseString(lines.get(i)).getAsJsonObject(), root));
			} catch (RuntimeException e) {
				throw new IOException(history + ", line " + (i + 1) + " is no caption change: " + e.getMessage(), e);
			}
		}
		return changes;
	}

	/**
	 * Undoes a history, the last change first. A caption that was changed since stays as it is.
	 *
	 * @throws IOException if the history or a caption cannot be read or written
	 */
	public static Restored restore(Path history) throws IOException {
		var restored = new ArrayList<Path>();
		var changedSince = new ArrayList<Path>();
		for (var change : read(history).reversed()) {
			var caption = change.captionFile();
			if (!Files.exists(caption) || !Files.readString(caption).equals(change.after())) {
				changedSince.add(caption);
			} else if (change.before().isPresent()) {
				AtomicFile.writeString(caption, change.before().get());
				restored.add(caption);
			} else {
				Files.delete(caption);
				restored.add(caption);
			}
		}
		return new Restored(restored, changedSince);
	}

	@Override
	public void close() throws IOException {
		if (channel != null) {
			channel.close();
		}
	}

	private void open() throws IOException {
		Folders.create(folder);
		var name = "captions-" + TIME.format(clock.instant());
		var candidate = folder.resolve(name + ".jsonl");
		for (int i = 2; channel == null; i++) {
			try {
				channel = FileChannel.open(candidate, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
				file = candidate;
			} catch (FileAlreadyExistsException e) {
				candidate = folder.resolve(name + "-" + i + ".jsonl");
			} catch (IOException failed) {
				throw unwritable(candidate, failed);
			}
		}
	}

	/**
	 * What an undo did.
	 *
	 * @param restored captions that are as they were
	 * @param changedSince captions that were changed or deleted since, and were left alone
	 */
	public record Restored(List<Path> restored, List<Path> changedSince) {

		public Restored {
			restored = List.copyOf(restored);
			changedSince = List.copyOf(changedSince);
		}
	}
}
