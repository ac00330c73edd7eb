package org.easel.core.run;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

import org.easel.core.io.FileFailure;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;

/** Appends events to a run's events.jsonl, one line and one write each. Safe for several threads. */
public final class EventLog implements AutoCloseable {

	private static final byte LINE_END = '\n';

	private final Path file;
	private final FileChannel channel;
	private final Gson gson = new GsonBuilder().disableHtmlEscaping().create();

	private EventLog(Path file, FileChannel channel) {
		this.file = file;
		this.channel = channel;
	}

	/**
	 * Opens the log for appending. A last line that a killed process left torn is cut off.
	 *
	 * @throws IOException if the file cannot be written
	 */
	public static EventLog appender(Path file) throws IOException {
		var channel = open(file);
		try {
			channel.truncate(endOfLastLine(channel));
			channel.position(channel.size());
			return new EventLog(file, channel);
		} catch (IOException failed) {
			channel.close();
			throw failed;
		}
	}

	/**
	 * All events so far; none where the file is not there yet. A torn last line is passed over; any
	 * other line that cannot be read becomes a warning in its place.
	 */
	public static List<RunEvent> read(Path file) throws IOException {
		return Files.exists(file) ? new EventTail(file).poll() : List.of();
	}

	/**
	 * Appends one event. Rare events are forced to the disk, steps are left to the system.
	 *
	 * @throws IOException that names the file, if the disk is full, for example
	 */
	public synchronized void append(RunEvent event) throws IOException {
		var line = ByteBuffer.wrap((gson.toJson(RunEventJson.toJson(event)) + "\n").getBytes(StandardCharsets.UTF_8));
		long begin = channel.position();
		try {
			while (line.hasRemaining()) {
				channel.write(line);
			}
			if (!(event instanceof RunEvent.Step)) {
				channel.force(false);
			}
		} catch (IOException failed) {
			cutBackTo(begin, failed);
			throw new IOException("Cannot write " + file + ": " + failed.getMessage()
					+ ". Free some space there; the run can be resumed from its last state.", failed);
		}
	}

	@Override
	public synchronized void close() throws IOException {
		channel.close();
	}

	/** What a full disk took of a line would spoil the next one. */
	private void cutBackTo(long end, IOException failed) {
		try {
			channel.truncate(end);
		} catch (IOException left) {
			failed.addSuppressed(left);
		}
	}

	private static FileChannel open(Path file) throws IOException {
		try {
			return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
		} catch (IOException failed) {
			throw new IOException("Cannot write " + file + ": " + FileFailure.message(failed)
					+ " Allow Easel to write in that folder, or copy the project to another place.", failed);
		}
	}

	private static long endOfLastLine(FileChannel channel) throws IOException {
		var one = ByteBuffer.allocate(1);
		for (long end = channel.size(); end > 0; end--) {
			channel.read(one.clear(), end - 1);
			if (one.get(0) == LINE_END) {
				return end;
			}
		}
		return 0;
	}
}
