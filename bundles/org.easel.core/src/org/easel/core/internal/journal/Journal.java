package org.easel.core.internal.journal;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;

import org.easel.core.io.FileFailure;

/** The journal of a project that is open: appended to, and read back. Safe for several threads. */
public final class Journal implements AutoCloseable {

	private static final byte LINE_END = '\n';

	private final Path file;
	private final FileChannel channel;
	/** Where the edits of this session and those after the last snapshot begin. */
	private final Map<Long, Long> places = new HashMap<>();

	private Journal(Path file, FileChannel channel) {
		this.file = file;
		this.channel = channel;
	}

	/** Hears what stands in the journal. */
	public interface Reader {

		/** A line. */
		void line(JournalLine line) throws IOException;

		/** A line that cannot be read; those after it may be sound. */
		void broken(int number, Exception reason) throws IOException;
	}

	/**
	 * Opens a journal, or begins one. A last line that a killed process left torn is cut off: its edit never took effect.
	 *
	 * @throws IOException that names the file, if it cannot be written
	 */
	public static Journal open(Path file) throws IOException {
		try {
			var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
			try {
				channel.truncate(endOfLastLine(channel));
				channel.position(channel.size());
				return new Journal(file, channel);
			} catch (IOException failed) {
				channel.close();
				throw failed;
			}
		} catch (IOException failed) {
			throw new IOException("Cannot write " + file + ": " + FileFailure.message(failed)
					+ " Allow Easel to write in that folder, or copy the project to another place.", failed);
		}
	}

	/** Length in bytes. */
	public synchronized long size() throws IOException {
		return channel.size();
	}

	/**
	 * Brings an edit to the disk; only then may it take effect.
	 *
	 * @throws IOException that names the file, if the disk is full, for example; the journal is as it was then
	 */
	public synchronized void append(JournalEntry entry) throws IOException {
		long begin = write(new JournalLine.Edited(entry), true);
		places.put(entry.sequence(), begin);
	}

	/** Adds a line that may be lost with the machine's power, but not with the process. */
	public synchronized void note(JournalLine line) throws IOException {
		write(line, false);
	}

	private long write(JournalLine line, boolean force) throws IOException {
		var bytes = ByteBuffer.wrap((EntryJson.write(line) + "\n").getBytes(StandardCharsets.UTF_8));
		long begin = channel.size();
		try {
			channel.position(begin);
			while (bytes.hasRemaining()) {
				channel.write(bytes);
			}
			if (force) {
				channel.force(false);
			}
			return begin;
		} catch (IOException failed) {
			cutBackTo(begin, failed);
			throw new IOException("Cannot write " + file + ": " + failed.getMessage() + ". Nothing was changed. Free some space there and try again.", failed);
		}
	}

	/** What a full disk took of a line would spoil the next one. */
	private void cutBackTo(long end, IOException failed) {
		try {
			channel.truncate(end);
		} catch (IOException left) {
			failed.addSuppressed(left);
		}
	}

	/** Reads from a place on; a place that is none (the journal was exchanged) means the beginning. */
	public void read(long from, Reader reader) throws IOException {
		try (var own = FileChannel.open(file, StandardOpenOption.READ)) {
			long begin = from <= own.size() && (from == 0 || byteAt(own, from - 1) == LINE_END) ? from : 0;
			own.position(begin);
			read(new BufferedInputStream(Channels.newInputStream(own), 1 << 16), begin, reader);
		}
	}

	private void read(BufferedInputStream stream, long begin, Reader reader) throws IOException {
		var line = new ByteArrayOutputStream();
		long place = begin;
		int number = 0;
		for (int next = stream.read(); next >= 0; next = stream.read()) {
			if (next != LINE_END) {
				line.write(next);
				continue;
			}
			number++;
			parse(line.toString(StandardCharsets.UTF_8), number, place, reader);
			place += line.size() + 1;
			line.reset();
		}
	}

	private void parse(String text, int number, long place, Reader reader) throws IOException {
		JournalLine line;
		try {
			line = EntryJson.read(text, file + ", line " + number);
		} catch (RuntimeException broken) {
			reader.broken(number, broken);
			return;
		}
		if (line instanceof JournalLine.Edited(var entry)) {
			synchronized (this) {
				places.put(entry.sequence(), place);
			}
		}
		reader.line(line);
	}

	/** Begins again with nothing in it; what it said is packed and in a snapshot. */
	public synchronized void empty() throws IOException {
		channel.truncate(0);
		channel.force(true);
		places.clear();
	}

	/** Whether an edit stands here, and is not packed away. */
	public boolean has(long sequence) throws IOException {
		return place(sequence) != null;
	}

	/**
	 * An edit.
	 *
	 * @throws IOException if there is none of this number, it is packed away, or the journal was changed by another program
	 */
	public JournalEntry entry(long sequence) throws IOException {
		var place = place(sequence);
		if (place == null) {
			throw new IOException("The edit number " + sequence + " is not in " + file + " any more. It cannot be taken back.");
		}
		try (var own = FileChannel.open(file, StandardOpenOption.READ)) {
			var text = lineAt(own, place);
			if (EntryJson.read(text, file.toString()) instanceof JournalLine.Edited(var entry) && entry.sequence() == sequence) {
				return entry;
			}
			throw new IOException(file + " was changed by another program. Edit number " + sequence + " cannot be taken back.");
		} catch (RuntimeException broken) {
			throw new IOException(file + " was changed by another program: " + broken.getMessage(), broken);
		}
	}

	/** Edits before the last snapshot were not read at the opening; they are found when one is asked for. */
	private Long place(long sequence) throws IOException {
		synchronized (this) {
			if (places.containsKey(sequence)) {
				return places.get(sequence);
			}
		}
		read(0, new Reader() {
			@Override
			public void line(JournalLine line) {
				// Reading notes where it is.
			}

			@Override
			public void broken(int number, Exception reason) {
				// It is no edit that could be taken back.
			}
		});
		synchronized (this) {
			return places.get(sequence);
		}
	}

	private static String lineAt(FileChannel channel, long place) throws IOException {
		var line = new ByteArrayOutputStream();
		var buffer = ByteBuffer.allocate(1 << 16);
		for (long at = place;; at += buffer.limit()) {
			if (channel.read(buffer.clear(), at) < 0) {
				throw new EOFException("a line of the journal breaks off");
			}
			buffer.flip();
			for (int i = 0; i < buffer.limit(); i++) {
				if (buffer.get(i) == LINE_END) {
					line.write(buffer.array(), 0, i);
					return line.toString(StandardCharsets.UTF_8);
				}
			}
			line.write(buffer.array(), 0, buffer.limit());
		}
	}

	@Override
	public synchronized void close() throws IOException {
		channel.close();
	}

	private static long endOfLastLine(FileChannel channel) throws IOException {
		for (long end = channel.size(); end > 0; end--) {
			if (byteAt(channel, end - 1) == LINE_END) {
				return end;
			}
		}
		return 0;
	}

	private static byte byteAt(FileChannel channel, long place) throws IOException {
		var one = ByteBuffer.allocate(1);
		channel.read(one, place);
		return one.get(0);
	}
}
