package org.easel.core.io;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/**
 * A lock that one process holds on a file; it ends with the process, however that dies. Beside the
 * file lies an .owner file that says who holds it.
 */
public final class ProcessLock implements AutoCloseable {

	private static final int TRIES = 50;
	private static final Duration BETWEEN_TRIES = Duration.ofMillis(10);

	private final FileChannel channel;
	private final Path owner;

	private ProcessLock(FileChannel channel, Path owner) {
		this.channel = channel;
		this.owner = owner;
	}

	/**
	 * Takes the lock, or nothing where this or another process has it.
	 *
	 * @throws IOException if the file cannot be made or written
	 */
	public static synchronized Optional<ProcessLock> tryAcquire(Path file) throws IOException {
		var owner = ownerFile(file);
		// On POSIX, closing any channel of a file ends all locks that the process has on it. So a file
		// that this process has locked must not even be opened again.
		if (isMe(owner)) {
			return Optional.empty();
		}
		var channel = open(file);
		try {
			FileLock lock = lock(channel, owner);
			if (lock == null) {
				channel.close();
				return Optional.empty();
			}
			AtomicFile.writeString(owner, me());
			return Optional.of(new ProcessLock(channel, owner));
		} catch (IOException | RuntimeException failed) {
			channel.close();
			throw failed;
		}
	}

	/** A process that only asks holds a shared lock for an instant, and names itself nowhere; that is waited for. */
	private static FileLock lock(FileChannel channel, Path owner) throws IOException {
		FileLock lock = channel.tryLock();
		for (int again = 0; lock == null && again < TRIES && !lives(owner); again++) {
			LockSupport.parkNanos(BETWEEN_TRIES.toNanos());
			lock = channel.tryLock();
		}
		return lock;
	}

	/** Whether this or another process has the lock now; writes nothing. */
	public static synchronized boolean isHeld(Path file) throws IOException {
		if (!Files.exists(file)) {
			return false;
		}
		if (isMe(ownerFile(file))) {
			return true;
		}
		try (var channel = FileChannel.open(file, StandardOpenOption.READ);
				var shared = channel.tryLock(0, Long.MAX_VALUE, true)) {
			return shared == null;
		}
	}

	/** The number of the process that has the lock, as far as it is known. */
	public static Optional<Long> holder(Path file) {
		try {
			return Optional.of(Long.valueOf(Files.readString(ownerFile(file)).split(" ")[0]));
		} catch (IOException | NumberFormatException unknown) {
			return Optional.empty();
		}
	}

	/** Gives the lock back. */
	@Override
	public void close() throws IOException {
		synchronized (ProcessLock.class) {
			if (channel.isOpen()) {
				try {
					Files.deleteIfExists(owner);
				} finally {
					channel.close();
				}
			}
		}
	}

	private static FileChannel open(Path file) throws IOException {
		try {
			return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
		} catch (IOException failed) {
			throw WriteFailure.explain(file, failed);
		}
	}

	private static boolean isMe(Path owner) throws IOException {
		return Files.exists(owner) && Files.readString(owner).equals(me());
	}

	/** Whether the process that the file names is still there. */
	private static boolean lives(Path owner) {
		try {
			var named = Files.readString(owner);
			return ProcessHandle.of(Long.parseLong(named.split(" ")[0])).filter(process -> named.equals(name(process))).isPresent();
		} catch (IOException | NumberFormatException nobody) {
			return false;
		}
	}

	private static String me() {
		return name(ProcessHandle.current());
	}

	/** A process's number and start, since numbers come again. */
	private static String name(ProcessHandle process) {
		return process.pid() + " " + process.info().startInstant().orElse(Instant.EPOCH);
	}

	private static Path ownerFile(Path file) {
		return file.resolveSibling(file.getFileName() + ".owner");
	}
}
