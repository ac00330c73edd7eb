package org.easel.core.thumbnail;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.easel.core.image.Pictures;
import org.easel.core.io.AtomicFile;
import org.easel.core.io.Folders;

/** Thumbnails on disk, one file each; when they take too much, those longest not looked at go. */
final class ThumbnailFiles {

	private static final int SHARD_LETTERS = 2;
	private static final Duration AGE_STEP = Duration.ofDays(1);

	private final Path folder;
	private final Path base;
	private final long limit;
	private long total = -1;

	/**
	 * @param folder where they lie; made with the first one
	 * @param base pictures below it are known by their path from it, so that the folder may move
	 * @param limit in bytes
	 */
	ThumbnailFiles(Path folder, Path base, long limit) {
		this.folder = folder;
		this.base = base;
		this.limit = limit;
	}

	/** The thumbnail of this size, or a larger one that it can be made of; nothing where there is none that can be read. */
	Optional<BufferedImage> read(ThumbnailKey key, ThumbnailSize size) {
		var name = key.name(base);
		for (var each : ThumbnailSize.values()) {
			for (var form : each.compareTo(size) < 0 ? List.<ThumbnailForm>of() : List.of(ThumbnailForm.values())) {
				var file = file(name, each, form);
				if (Files.isRegularFile(file)) {
					try {
						var picture = Pictures.read(file);
						used(file);
						return Optional.of(picture);
					} catch (IOException broken) {
						// A cache's file that broke, by a power cut say, is made anew.
						continue;
					}
				}
			}
		}
		return Optional.empty();
	}

	/** Keeps a thumbnail. @throws IOException if the folder cannot be written */
	void write(ThumbnailKey key, ThumbnailSize size, BufferedImage picture) throws IOException {
		var form = ThumbnailForm.of(picture);
		var file = file(key.name(base), size, form);
		var content = form.encode(picture);
		Folders.create(file.getParent());
		AtomicFile.writeCache(file, content);
		wrote(content.length);
	}

	private Path file(String name, ThumbnailSize size, ThumbnailForm form) {
		return folder.resolve(String.valueOf(size.side())).resolve(name.substring(0, SHARD_LETTERS)).resolve(name + form.extension());
	}

	/** Once a day is enough to know which are old. */
	private static void used(Path file) throws IOException {
		var now = Instant.now();
		if (Files.getLastModifiedTime(file).toInstant().isBefore(now.minus(AGE_STEP))) {
			Files.setLastModifiedTime(file, FileTime.from(now));
		}
	}

	private synchronized void wrote(int bytes) throws IOException {
		if (total < 0) {
			total = files().stream().mapToLong(Entry::bytes).sum();
		} else {
			total += bytes;
		}
		if (total > limit) {
			prune();
		}
	}

	/** Down to three quarters of the limit, so that it is not done again at once. */
	private void prune() throws IOException {
		var files = files();
		files.sort(Comparator.comparingLong(Entry::modified));
		total = files.stream().mapToLong(Entry::bytes).sum();
		for (var entry : files) {
			if (total <= limit - limit / 4) {
				return;
			}
			Files.deleteIfExists(entry.file);
			total -= entry.bytes;
		}
	}

	private List<Entry> files() throws IOException {
		var entries = new ArrayList<Entry>();
		try (var paths = Files.find(folder, 3, (path, attributes) -> attributes.isRegularFile())) {
			for (var path : (Iterable<Path>) paths::iterator) {
				if (AtomicFile.isLeftover(path)) {
					continue;
				}
				var attributes = Files.readAttributes(path, BasicFileAttributes.class);
				entries.add(new Entry(path, attributes.size(), attributes.lastModifiedTime().toMillis()));
			}
		}
		return entries;
	}

	/** A file of the cache. */
	private record Entry(Path file, long bytes, long modified) {
	}
}
