package org.easel.runs.child;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.easel.core.io.AtomicFile;
import org.easel.core.run.RunFolder;

/**
 * A few kilobytes of the disk kept back while a run goes on: when the disk is full, giving them back makes room to say so.
 *
 * @param file holds the place
 */
record DiskReserve(Path file) implements AutoCloseable {

	private static final int BYTES = 1 << 16;

	/** @throws IOException that names the file and the way out, if the folder cannot be written */
	static DiskReserve in(RunFolder run) throws IOException {
		var file = run.path().resolve("reserve");
		AtomicFile.write(file, new byte[BYTES]);
		return new DiskReserve(file);
	}

	@Override
	public void close() throws IOException {
		Files.deleteIfExists(file);
	}
}
