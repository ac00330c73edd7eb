package org.easel.runs;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;

import org.easel.core.run.RunFolder;

/**
 * The run.log of a run's folder: what the process says that nobody but a programmer wants to read.
 *
 * @param run the run
 */
public record RunLog(RunFolder run) {

	/** The file. */
	public Path file() {
		return run.path().resolve("run.log");
	}

	/**
	 * Appends a line.
	 *
	 * @throws IOException that names the file, if it cannot be written
	 */
	public void append(String line) throws IOException {
		try {
			Files.writeString(file(), Instant.now() + " " + line + System.lineSeparator(), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
		} catch (IOException failed) {
			throw new IOException("Cannot write " + file() + ": " + failed.getMessage()
					+ ". Allow Easel to write in that folder and free some space there, or copy the project to another place.", failed);
		}
	}

	/** Appends where a failure came from. */
	public void append(Throwable failure) throws IOException {
		var text = new StringWriter();
		failure.printStackTrace(new PrintWriter(text, true));
		append(text.toString());
	}
}
