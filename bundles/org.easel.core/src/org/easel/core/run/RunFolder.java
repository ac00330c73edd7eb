package org.easel.core.run;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.easel.core.io.AtomicFile;
import org.easel.core.io.Folders;
import org.easel.core.io.ProcessLock;

/**
 * The folder of one run, such as runs/0003-prodigy.
 *
 * @param path the folder
 */
public record RunFolder(Path path) {

	private static final Pattern NAME = Pattern.compile("(\\d{4,9})-.+");

	/**
	 * Makes the folder of a new run, with the next free number, and writes its settings.
	 *
	 * @param runs the folder of all runs; made if missing
	 * @throws IOException if it cannot be written
	 */
	public static RunFolder create(Path runs, RunSettings settings) throws IOException {
		Folders.create(runs);
		var optimizer = settings.optimizer().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
		for (int number = lastNumber(runs) + 1;; number++) {
			try {
				var folder = new RunFolder(
						Folders.createNew(runs.resolve("%04d-%s".formatted(number, optimizer))));
				settings.write(folder.settings());
				return folder;
			} catch (FileAlreadyExistsException taken) {
				// Another process took this number meanwhile.
				continue;
			}
		}
	}

	/**
	 * An existing run.
	 *
	 * @throws IOException if the folder is no run
	 */
	public static RunFolder open(Path path) throws IOException {
		var folder = new RunFolder(path);
		if (!Files.isRegularFile(folder.settings())) {
			throw new IOException(path + " is no run: it has no settings.json. "
					+ "Name a folder such as runs/0001-prodigy of a project.");
		}
		return folder;
	}

	/** All runs of a folder in the order of their numbers; none where it is missing. */
	public static List<RunFolder> list(Path runs) throws IOException {
		if (!Files.isDirectory(runs)) {
			return List.of();
		}
		var found = new ArrayList<RunFolder>();
		try (var entries = Files.newDirectoryStream(runs)) {
			for (var entry : entries) {
				var folder = new RunFolder(entry);
				if (folder.number() > 0 && Files.isRegularFile(folder.settings())) {
					found.add(folder);
				}
			}
		}
		found.sort(Comparator.comparingInt(RunFolder::number).thenComparing(RunFolder::name));
		return List.copyOf(found);
	}

	/** The folder's name, such as 0003-prodigy. */
	public String name() {
		return path.getFileName().toString();
	}

	/** The run's number, or 0 where the name has none. */
	public int number() {
		var matcher = NAME.matcher(name());
		return matcher.matches() ? Integer.parseInt(matcher.group(1)) : 0;
	}

	/** The file settings.json. */
	public Path settings() {
		return path.resolve("settings.json");
	}

	/** Reads settings.json. */
	public RunSettings readSettings() throws IOException {
		return RunSettings.read(settings());
	}

	/** The file events.jsonl. */
	public Path events() {
		return path.resolve("events.jsonl");
	}

	/** Reads all events so far. */
	public List<RunEvent> readEvents() throws IOException {
		return EventLog.read(events());
	}

	/** The LoRA of an epoch, counted from 1; the last epoch's has no number. */
	public Path lora(String name, int epoch, boolean last) {
		return path.resolve(last ? name + ".safetensors" : "%s-%06d.safetensors".formatted(name, epoch));
	}

	/** The folder of an epoch's sample pictures; epoch 0 is the base model alone. */
	public Path samples(int epoch) {
		return path.resolve("samples").resolve("%06d".formatted(epoch));
	}

	/** A sample picture, by the index of its prompt from 0. */
	public Path sample(int epoch, int index, long seed) {
		return samples(epoch).resolve("%02d-%d.png".formatted(index, seed));
	}

	/** The folder of what a resume needs. */
	public Path state() {
		return path.resolve("state");
	}

	/** The file whose presence asks the run to stop after its step. */
	public Path stopRequest() {
		return path.resolve("stop");
	}

	/** Asks the run to stop after its step. */
	public void requestStop() throws IOException {
		AtomicFile.writeString(stopRequest(), "");
	}

	/** Whether the run is asked to stop. */
	public boolean stopRequested() {
		return Files.exists(stopRequest());
	}

	/** The file whose presence asks the run to stop after its epoch. */
	public Path stopAfterEpochRequest() {
		return path.resolve("stop-after-epoch");
	}

	/** Asks the run to stop after its epoch. */
	public void requestStopAfterEpoch() throws IOException {
		AtomicFile.writeString(stopAfterEpochRequest(), "");
	}

	/** Whether the run is asked to stop after its epoch. */
	public boolean stopAfterEpochRequested() {
		return Files.exists(stopAfterEpochRequest());
	}

	/** Takes back the requests to stop, as a resume does first. */
	public void clearStopRequest() throws IOException {
		Files.deleteIfExists(stopRequest());
		Files.deleteIfExists(stopAfterEpochRequest());
	}

	/**
	 * Takes the run for this process to train; close the lock to give it back.
	 *
	 * @throws RunInUseException if it is being trained already
	 * @throws IOException if the lock file cannot be written
	 */
	public ProcessLock lock() throws IOException {
		var lock = ProcessLock.tryAcquire(lockFile());
		if (lock.isEmpty()) {
			var holder = ProcessLock.holder(lockFile()).map(pid -> " by process " + pid).orElse("");
			throw new RunInUseException(path + " is being trained already" + holder
					+ ". Wait for it, or stop it first.");
		}
		return lock.get();
	}

	/** Whether a process is training the run now. */
	public boolean isLocked() throws IOException {
		return ProcessLock.isHeld(lockFile());
	}

	private Path lockFile() {
		return path.resolve("lock");
	}

	private static int lastNumber(Path runs) throws IOException {
		int last = 0;
		try (var entries = Files.newDirectoryStream(runs)) {
			for (var entry : entries) {
				last = Math.max(last, new RunFolder(entry).number());
			}
		}
		return last;
	}
}
