package org.easel.core.run;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

import org.easel.core.io.JsonFields;

/**
 * Follows a run's events.jsonl while another process writes it: each poll gives the whole lines that
 * came since the last.
 */
public final class EventTail {

	private static final int CHUNK = 1 << 16;

	private final Path file;
	private long offset;
	private Instant last = Instant.EPOCH;

	/** A tail from the file's start. */
	public EventTail(Path file) {
		this(file, 0);
	}

	/** A tail from an {@link #offset()} of before. */
	public EventTail(Path file, long offset) {
		this.file = file;
		this.offset = offset;
	}

	/**
	 * The events of all lines that are whole by now; none where the file is not there yet. A line
	 * that cannot be read becomes a warning in its place.
	 *
	 * @throws IOException if the file cannot be read or became shorter
	 */
	public List<RunEvent> poll() throws IOException {
		if (!Files.exists(file)) {
			return List.of();
		}
		var events = new ArrayList<RunEvent>();
		try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
			if (channel.size() < offset) {
				throw new IOException(file + " became shorter while it was read. Open the run again.");
			}
			var line = new ByteArrayOutputStream();
			var chunk = ByteBuffer.allocate(CHUNK);
			long position = offset;
			for (int read; (read = channel.read(chunk.clear(), position)) > 0; position += read) {
				for (int i = 0; i < read; i++) {
					if (chunk.get(i) == '\n') {
						take(line.toString(StandardCharsets.UTF_8), events);
						line.reset();
						offset = position + i + 1;
					} else {
						line.write(chunk.get(i));
					}
				}
			}
		}
		return events;
	}

	/** The byte after the last whole line that was read. */
	public long offset() {
		return offset;
	}

	private void take(String line, List<RunEvent> events) {
		if (line.isBlank()) {
			return;
		}
		try {
			var json = JsonParser.parseString(line).getAsJsonObject();
			var event = RunEventJson.fromJson(new JsonFields(json, file.getFileName().toString()));
			last = event.time();
			events.add(event);
		} catch (JsonParseException | IllegalArgumentException | IllegalStateException broken) {
			events.add(new RunEvent.Warning(last, "A line of " + file + " at byte " + offset
					+ " cannot be read and is passed over: " + broken.getMessage()));
		}
	}
}
