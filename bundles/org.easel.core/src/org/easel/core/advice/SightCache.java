package org.easel.core.advice;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.easel.core.io.AtomicFile;
import org.easel.core.io.FileStamp;
import org.easel.core.io.Folders;
import org.easel.core.project.ProjectFolder;

/**
 * What was seen in pictures before, by what is in them: a second look is instant, and a picture that was moved is known again.
 * What another tagger or another version of Easel saw, and a file that broke, count as nothing. Safe for any thread.
 */
public final class SightCache {

	/** Goes up when something is looked at in another way. */
	private static final int VERSION = 1;
	private static final long SIGN = 0x456173656C536967L;
	private static final int MOST_FEATURES = 1 << 16;

	private final Optional<Path> file;
	private final Path base;
	private final String tagger;
	private final Map<String, Known> known = new HashMap<>();
	private final Map<String, Sight> sights = new HashMap<>();
	private boolean changed;

	/** What is in a file, as long as its stamp is the same. */
	private record Known(FileStamp stamp, String hash) {
	}

	private SightCache(Optional<Path> file, Path base, String tagger) {
		this.file = file;
		this.base = base.toAbsolutePath().normalize();
		this.tagger = tagger;
	}

	/**
	 * That of a project, in its {@code .easel} folder.
	 *
	 * @param tagger tells the tagger from any other
	 */
	public static SightCache of(ProjectFolder project, String tagger) {
		var cache = new SightCache(Optional.of(project.own().resolve("sights.bin")), project.path(), tagger);
		try {
			cache.load();
		} catch (IOException | RuntimeException broken) {
			// A cache is made anew; what is broken in it is of no use to anyone.
			cache.known.clear();
			cache.sights.clear();
		}
		return cache;
	}

	/** One that is never written. */
	public static SightCache inMemory(String tagger) {
		return new SightCache(Optional.empty(), Path.of(""), tagger);
	}

	/**
	 * The hash of what is in a picture's file. The file is read only if it changed since the last time.
	 *
	 * @throws IOException if it is gone or cannot be read
	 */
	public String hash(Path picture) throws IOException {
		var stamp = FileStamp.of(picture);
		var name = name(picture);
		synchronized (this) {
			var before = known.get(name);
			if (before != null && before.stamp.equals(stamp)) {
				return before.hash;
			}
		}
		var hash = HexFormat.of().formatHex(sha256().digest(Files.readAllBytes(picture)));
		synchronized (this) {
			known.put(name, new Known(stamp, hash));
			changed = true;
		}
		return hash;
	}

	/** What was seen in a picture of this hash. */
	public synchronized Optional<Sight> find(String hash) {
		return Optional.ofNullable(sights.get(hash));
	}

	/** Keeps what was seen in a picture of this hash. */
	public synchronized void put(String hash, Sight sight) {
		sights.put(hash, sight);
		changed = true;
	}

	/** Number of pictures that were looked at. */
	public synchronized int size() {
		return sights.size();
	}

	/**
	 * Writes what is new, atomically; pictures that are gone are left out.
	 *
	 * @throws IOException that names the file, the reason and the way out
	 */
	public void save() throws IOException {
		Map<String, Known> names;
		Map<String, Sight> seen;
		synchronized (this) {
			if (!changed || file.isEmpty()) {
				return;
			}
			known.keySet().removeIf(name -> !Files.exists(base.resolve(name)));
			var hashes = new HashSet<String>();
			known.values().forEach(each -> hashes.add(each.hash));
			sights.keySet().retainAll(hashes);
			names = new TreeMap<>(known);
			seen = new TreeMap<>(sights);
			changed = false;
		}
		Folders.create(file.get().toAbsolutePath().getParent());
		AtomicFile.write(file.get(), stream -> {
			var out = new DataOutputStream(stream);
			out.writeLong(SIGN);
			out.writeInt(VERSION);
			out.writeUTF(tagger);
			out.writeInt(names.size());
			for (var each : names.entrySet()) {
				out.writeUTF(each.getKey());
				out.writeLong(each.getValue().stamp.bytes());
				out.writeLong(each.getValue().stamp.modified());
				out.writeUTF(each.getValue().hash);
			}
			out.writeInt(seen.size());
			for (var each : seen.entrySet()) {
				out.writeUTF(each.getKey());
				write(each.getValue(), out);
			}
			out.flush();
		});
	}

	private void load() throws IOException {
		if (file.isEmpty() || !Files.isRegularFile(file.get())) {
			return;
		}
		try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file.get())))) {
			if (in.readLong() != SIGN || in.readInt() != VERSION || !in.readUTF().equals(tagger)) {
				return;
			}
			for (int left = in.readInt(); left > 0; left--) {
				known.put(in.readUTF(), new Known(new FileStamp(in.readLong(), in.readLong()), in.readUTF()));
			}
			for (int left = in.readInt(); left > 0; left--) {
				sights.put(in.readUTF(), read(in));
			}
		}
	}

	private static void write(Sight sight, DataOutputStream out) throws IOException {
		out.writeInt(sight.features().length);
		for (float each : sight.features()) {
			out.writeFloat(each);
		}
		out.writeInt(sight.found().size());
		for (var word : sight.found()) {
			out.writeUTF(word);
		}
	}

	private static Sight read(DataInputStream in) throws IOException {
		int length = in.readInt();
		if (length < 0 || length > MOST_FEATURES) {
			throw new IOException("a picture with " + length + " features");
		}
		var features = new float[length];
		for (int k = 0; k < length; k++) {
			features[k] = in.readFloat();
		}
		var found = new HashSet<String>();
		for (int left = in.readInt(); left > 0; left--) {
			found.add(in.readUTF());
		}
		return new Sight(features, found);
	}

	private String name(Path picture) {
		var absolute = picture.toAbsolutePath().normalize();
		return (absolute.startsWith(base) ? base.relativize(absolute) : absolute).toString();
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		} catch (NoSuchAlgorithmException missing) {
			throw new IllegalStateException("This Java has no SHA-256.", missing);
		}
	}
}
