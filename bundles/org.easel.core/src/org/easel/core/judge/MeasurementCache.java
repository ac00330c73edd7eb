package org.easel.core.judge;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.easel.core.io.AtomicFile;
import org.easel.core.io.FileStamp;
import org.easel.core.io.Folders;
import org.easel.core.project.ProjectFolder;

/**
 * What was measured before, kept in one file, so that only pictures that changed are measured again. What another version of
 * Easel measured, and a file that broke, count as nothing. Safe for any thread.
 */
public final class MeasurementCache {

	/** Goes up when something is measured in another way. */
	private static final int VERSION = 1;
	private static final long SIGN = 0x456173656C4D6561L;
	private static final int MOST_LEVELS = 32;

	private final Path file;
	private final Path base;
	private final Map<String, Entry> entries = new HashMap<>();
	private boolean changed;

	/** What was measured, and of which file. */
	private record Entry(FileStamp stamp, Measurement measurement) {
	}

	private MeasurementCache(Path file, Path base) {
		this.file = file;
		this.base = base.toAbsolutePath().normalize();
	}

	/**
	 * What is kept in a file, or nothing where there is none.
	 *
	 * @param base pictures below it are known by their path from it
	 */
	public static MeasurementCache open(Path file, Path base) {
		var cache = new MeasurementCache(file, base);
		if (Files.isRegularFile(file)) {
			try {
				cache.load();
			} catch (IOException | RuntimeException broken) {
				// A cache is made anew; what is broken in it is of no use to anyone.
				cache.entries.clear();
			}
		}
		return cache;
	}

	/** That of a project, in its {@code .easel} folder. */
	public static MeasurementCache of(ProjectFolder project) {
		return open(project.own().resolve("measurements.bin"), project.path());
	}

	/** A file's measurement, if it was measured as it is now. */
	synchronized Optional<Measurement> find(Path picture, FileStamp stamp) {
		return Optional.ofNullable(entries.get(name(picture))).filter(entry -> entry.stamp.equals(stamp)).map(Entry::measurement);
	}

	/** @param stamp of the file from before it was measured */
	synchronized void put(Path picture, FileStamp stamp, Measurement measurement) {
		entries.put(name(picture), new Entry(stamp, measurement));
		changed = true;
	}

	/** Number of pictures whose measurements are kept. */
	public synchronized int size() {
		return entries.size();
	}

	/**
	 * Writes what is new, atomically; pictures that are gone are left out.
	 *
	 * @throws IOException that names the file, the reason and the way out
	 */
	public void save() throws IOException {
		Map<String, Entry> kept;
		synchronized (this) {
			if (!changed) {
				return;
			}
			entries.keySet().removeIf(name -> !Files.exists(base.resolve(name)));
			kept = new TreeMap<>(entries);
			changed = false;
		}
		Folders.create(file.toAbsolutePath().getParent());
		AtomicFile.write(file, stream -> {
			var out = new DataOutputStream(stream);
			out.writeLong(SIGN);
			out.writeInt(VERSION);
			out.writeInt(kept.size());
			for (var each : kept.entrySet()) {
				out.writeUTF(each.getKey());
				write(each.getValue(), out);
			}
			out.flush();
		});
	}

	private void load() throws IOException {
		try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
			if (in.readLong() != SIGN || in.readInt() != VERSION) {
				return;
			}
			for (int left = in.readInt(); left > 0; left--) {
				entries.put(in.readUTF(), read(in));
			}
		}
	}

	private static void write(Entry entry, DataOutputStream out) throws IOException {
		var measurement = entry.measurement;
		out.writeLong(entry.stamp.bytes());
		out.writeLong(entry.stamp.modified());
		out.writeUTF(measurement.problem());
		out.writeInt(measurement.width());
		out.writeInt(measurement.height());
		out.writeInt(measurement.jpegQuality());
		out.writeFloat(measurement.blockiness());
		out.writeInt(measurement.sharpness().length);
		for (float each : measurement.sharpness()) {
			out.writeFloat(each);
		}
		out.writeLong(measurement.across());
		out.writeLong(measurement.down());
		out.write(measurement.tiny());
		out.writeLong(measurement.content()[0]);
		out.writeLong(measurement.content()[1]);
	}

	private static Entry read(DataInputStream in) throws IOException {
		var stamp = new FileStamp(in.readLong(), in.readLong());
		String problem = in.readUTF();
		int width = in.readInt();
		int height = in.readInt();
		int quality = in.readInt();
		float blockiness = in.readFloat();
		int levels = in.readInt();
		if (levels < 0 || levels > MOST_LEVELS) {
			throw new IOException("a measurement with " + levels + " sizes");
		}
		var sharpness = new float[levels];
		for (int i = 0; i < levels; i++) {
			sharpness[i] = in.readFloat();
		}
		long across = in.readLong();
		long down = in.readLong();
		var tiny = in.readNBytes(3 * Measurement.TINY * Measurement.TINY);
		return new Entry(stamp, new Measurement(problem, width, height, quality, blockiness, sharpness, across, down, tiny,
				new long[] { in.readLong(), in.readLong() }));
	}

	private String name(Path picture) {
		var absolute = picture.toAbsolutePath().normalize();
		return (absolute.startsWith(base) ? base.relativize(absolute) : absolute).toString();
	}
}
