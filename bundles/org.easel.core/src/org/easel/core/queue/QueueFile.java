package org.easel.core.queue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.UnaryOperator;

import org.easel.core.io.Folders;
import org.easel.core.io.JsonFields;
import org.easel.core.io.JsonFile;
import org.easel.core.io.ProcessLock;
import org.easel.core.project.ProjectFolder;

/**
 * The queue of a project on disk, .easel/queue.json. Several processes may change it: each change is read, made and written under a lock.
 *
 * @param project whose runs they are
 */
public record QueueFile(ProjectFolder project) {

	private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);
	private static final Duration BETWEEN_TRIES = Duration.ofMillis(10);

	/** The file. */
	public Path file() {
		return project.own().resolve("queue.json");
	}

	/** The file that the process locks which works the queue off. */
	public Path workerLock() {
		return project.own().resolve("queue.lock");
	}

	/**
	 * The queue; an empty one where there is no file.
	 *
	 * @throws IOException that names the file and what is wrong with it
	 */
	public RunQueue read() throws IOException {
		if (!Files.exists(file())) {
			return RunQueue.empty();
		}
		var json = JsonFile.read(file());
		try {
			return RunQueue.fromJson(new JsonFields(json, file().toString()));
		} catch (IllegalArgumentException wrong) {
			var message = wrong.getMessage();
			throw new IOException(message.startsWith(file().toString()) ? message : file() + ": " + message + " Correct or delete it.", wrong);
		}
	}

	/**
	 * Changes the queue; what others changed meanwhile is kept.
	 *
	 * @return the queue as it is now
	 * @throws IOException if the file cannot be read or written, or another process does not give it back in ten seconds
	 */
	public RunQueue edit(UnaryOperator<RunQueue> change) throws IOException {
		Folders.create(project.own());
		try (var lock = lock()) {
			var before = read();
			var after = change.apply(before);
			if (!after.equals(before)) {
				JsonFile.write(file(), after.toJson());
			}
			return after;
		}
	}

	private ProcessLock lock() throws IOException {
		var file = project.own().resolve("queue.edit.lock");
		long end = System.nanoTime() + LONGEST_WAIT.toNanos();
		while (System.nanoTime() < end) {
			var lock = ProcessLock.tryAcquire(file);
			if (lock.isPresent()) {
				return lock.get();
			}
			LockSupport.parkNanos(BETWEEN_TRIES.toNanos());
		}
		throw new IOException(file() + " is being changed by process " + ProcessLock.holder(file).map(String::valueOf).orElse("unknown")
				+ ", which does not give it back. End that process and try again.");
	}
}
