package org.easel.ui.internal.log;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The end of a log file, however long the file is. */
final class LogTail {

	private static final int MOST_BYTES = 512 << 10;
	private static final int MOST_ENTRIES = 500;

	private LogTail() {
	}

	/** The last entries, the newest first; none where there is no file. */
	static List<LogEntry> read(Path file) throws IOException {
		if (!Files.isRegularFile(file)) {
			return List.of();
		}
		try (var log = new RandomAccessFile(file.toFile(), "r")) { //$NON-NLS-1$
			var bytes = new byte[(int) Math.min(log.length(), MOST_BYTES)];
			log.seek(log.length() - bytes.length);
			log.readFully(bytes);
			return LogEntry.parse(new String(bytes, StandardCharsets.UTF_8).lines().toList()).stream().limit(MOST_ENTRIES).toList();
		}
	}
}
