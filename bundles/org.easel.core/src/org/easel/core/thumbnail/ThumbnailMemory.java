package org.easel.core.thumbnail;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Thumbnails in memory, those least recently looked at given up first. Safe for any thread; never waits for a file. */
final class ThumbnailMemory {

	private static final float FULL = 0.75f;

	private final long limit;
	private final Map<ThumbnailJob, Thumbnail> thumbnails = new LinkedHashMap<>(256, FULL, true);
	private long bytes;

	/** @param limit in bytes; the newest one is kept whatever it takes */
	ThumbnailMemory(long limit) {
		this.limit = limit;
	}

	synchronized Optional<Thumbnail> get(ThumbnailJob job) {
		return Optional.ofNullable(thumbnails.get(job));
	}

	/** Whether it is there; looking so does not make it younger. */
	synchronized boolean has(ThumbnailJob job) {
		return thumbnails.containsKey(job);
	}

	synchronized void put(Thumbnail thumbnail) {
		remove(new ThumbnailJob(thumbnail.file(), thumbnail.size()));
		thumbnails.put(new ThumbnailJob(thumbnail.file(), thumbnail.size()), thumbnail);
		bytes += thumbnail.bytes();
		while (bytes > limit && thumbnails.size() > 1) {
			remove(thumbnails.keySet().iterator().next());
		}
	}

	/** Forgets a picture in all sizes. */
	synchronized void forget(Path file) {
		for (var size : ThumbnailSize.values()) {
			remove(new ThumbnailJob(file, size));
		}
	}

	synchronized long bytes() {
		return bytes;
	}

	private void remove(ThumbnailJob job) {
		var old = thumbnails.remove(job);
		bytes -= old == null ? 0 : old.bytes();
	}
}
