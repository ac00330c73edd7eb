package org.easel.core.internal.captions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.easel.core.io.AtomicFile;
import org.easel.core.io.Folders;

/**
 * Lets caption files follow what is wanted of them, in the background. A file that is not as it was last seen is left alone and reported: another
 * program wrote it. Files are named by their path relative to the dataset folder. Safe for several threads.
 */
public final class CaptionFiles implements AutoCloseable {

	/** A file system takes several files at a time better than one after another. */
	private static final int WORKERS = 3;

	private final Path dataset;
	private final Listener listener;
	private final Map<String, Known> known = new HashMap<>();
	private final Map<String, Optional<String>> wanted = new LinkedHashMap<>();
	private final Map<String, Optional<String>> inFlight = new HashMap<>();
	private final Map<String, Optional<String>> failed = new LinkedHashMap<>();
	private final Map<String, Known> foreign = new LinkedHashMap<>();
	private int workers;
	private boolean closed;

	/** Hears from the working threads what happens to the files. */
	public interface Listener {

		/** Another program wrote the file, and it is left as it is. */
		void foreign(String file, Known theirs);

		/** The file cannot be written; it is tried again with {@link #retry()}. */
		void failed(String file, IOException reason);

		/** All files are as they are wanted. */
		void settled();
	}

	public CaptionFiles(Path dataset, Listener listener) {
		this.dataset = dataset;
		this.listener = listener;
	}

	/** What a file is known to be from now on. */
	public synchronized void learn(String file, Known now) {
		known.put(file, now);
		foreign.remove(file);
	}

	/** Files that are gone, because they were moved by this program. */
	public synchronized void forget(Collection<String> files) {
		for (var file : files) {
			known.remove(file);
			wanted.remove(file);
			failed.remove(file);
			foreign.remove(file);
		}
	}

	/** What a file was when it was last seen. */
	public synchronized Known known(String file) {
		return known.getOrDefault(file, Known.NO_FILE);
	}

	/** What a file may be now, as long as it is not settled; nothing where another program wrote it, since that is for a person to decide. */
	public synchronized Set<Optional<String>> possible(String file) {
		var texts = new HashSet<Optional<String>>();
		if (!foreign.containsKey(file)) {
			texts.add(known(file).text());
			if (inFlight.containsKey(file)) {
				texts.add(inFlight.get(file));
			}
		}
		return texts;
	}

	/** Whether nothing is to be done for a file, and nobody else wrote it. */
	public synchronized boolean isSettled(String file) {
		return !wanted.containsKey(file) && !inFlight.containsKey(file) && !failed.containsKey(file) && !foreign.containsKey(file);
	}

	/** Whether all files are as they are wanted. */
	public synchronized boolean isSettled() {
		return wanted.isEmpty() && inFlight.isEmpty() && failed.isEmpty() && foreign.isEmpty();
	}

	/** How many files are still to be written. */
	public synchronized int pending() {
		return wanted.size() + inFlight.size();
	}

	/** What other programs wrote into files for which something else is wanted. */
	public synchronized Map<String, Known> foreign() {
		return Map.copyOf(foreign);
	}

	/** Files that could not be written. */
	public synchronized List<String> failed() {
		return List.copyOf(failed.keySet());
	}

	/** Makes the files' texts follow; nothing means no file. */
	public synchronized void want(Map<String, Optional<String>> texts) {
		texts.forEach((file, text) -> {
			failed.remove(file);
			wanted.put(file, text);
		});
		hire();
	}

	/** Tries again what failed. */
	public synchronized void retry() {
		want(Map.copyOf(failed));
	}

	/** Waits until each of the files is written or was given up. */
	public void await(Collection<String> files) throws InterruptedException {
		synchronized (this) {
			var first = new LinkedHashMap<String, Optional<String>>();
			for (var file : files) {
				if (wanted.containsKey(file)) {
					first.put(file, wanted.remove(file));
				}
			}
			first.putAll(wanted);
			wanted.clear();
			wanted.putAll(first);
			hire();
			while (!closed && files.stream().anyMatch(file -> wanted.containsKey(file) || inFlight.containsKey(file))) {
				wait();
			}
		}
	}

	/** Waits until every file is written or was given up. */
	public synchronized void await() throws InterruptedException {
		hire();
		while (!closed && !(wanted.isEmpty() && inFlight.isEmpty())) {
			wait();
		}
	}

	private void hire() {
		while (!closed && workers < Math.min(WORKERS, wanted.size())) {
			workers++;
			Thread.ofPlatform().daemon().name("Easel captions " + workers).start(this::work);
		}
	}

	private void work() {
		for (var job = next(); job != null; job = next()) {
			follow(job);
		}
	}

	/** One file that is to follow. */
	private record Job(String file, Optional<String> text, Known expected) {
	}

	private synchronized Job next() {
		for (var entry : wanted.entrySet()) {
			if (!closed && !inFlight.containsKey(entry.getKey())) {
				var job = new Job(entry.getKey(), entry.getValue(), known(entry.getKey()));
				wanted.remove(job.file());
				inFlight.put(job.file(), job.text());
				return job;
			}
		}
		workers--;
		return null;
	}

	private void follow(Job job) {
		try {
			var path = dataset.resolve(job.file());
			var now = Known.read(path);
			if (now.text().equals(job.text())) {
				learn(job.file(), now);
			} else if (now.text().equals(job.expected().text())) {
				write(path, job.text());
				written(job, Known.read(path));
			} else {
				leave(job, now);
			}
		} catch (IOException | RuntimeException failure) {
			synchronized (this) {
				failed.putIfAbsent(job.file(), job.text());
			}
			listener.failed(job.file(), failure instanceof IOException io ? io : new IOException(failure));
		}
		// Who waits for the file goes on when all has been told.
		ended(job);
		if (isSettled()) {
			listener.settled();
		}
	}

	private void written(Job job, Known now) {
		if (now.text().equals(job.text())) {
			learn(job.file(), now);
		} else {
			leave(job, now);
		}
	}

	private void leave(Job job, Known theirs) {
		synchronized (this) {
			foreign.put(job.file(), theirs);
		}
		listener.foreign(job.file(), theirs);
	}

	private synchronized void ended(Job job) {
		inFlight.remove(job.file());
		notifyAll();
	}

	private static void write(Path file, Optional<String> text) throws IOException {
		if (text.isEmpty()) {
			Files.deleteIfExists(file);
		} else {
			Folders.create(file.getParent());
			AtomicFile.writeString(file, text.get());
		}
	}

	/** Ends the workers, once each has finished its file; what is not written then is left to the next opening. */
	@Override
	public synchronized void close() {
		closed = true;
		notifyAll();
		boolean interrupted = false;
		while (!inFlight.isEmpty()) {
			try {
				wait();
			} catch (InterruptedException later) {
				interrupted = true;
			}
		}
		if (interrupted) {
			Thread.currentThread().interrupt();
		}
	}
}
