package org.easel.core.thumbnail;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** One view's wishes for thumbnails. Its methods never wait for a file or a picture; any thread may call them. */
public final class ThumbnailClient implements AutoCloseable {

	private final Thumbnails thumbnails;
	private final ThumbnailListener listener;
	private final AtomicLong generation = new AtomicLong();

	ThumbnailClient(Thumbnails thumbnails, ThumbnailListener listener) {
		this.thumbnails = thumbnails;
		this.listener = listener;
	}

	/**
	 * Says what is wanted from now on. What was wanted before and is not among this is withdrawn. What is in memory already
	 * is not told to the listener again: take it with {@link #get}.
	 *
	 * @param visible made first, in this order
	 * @param soon made when nothing visible is left to make, in any client; may be empty
	 * @return the generation of these wishes, 1 for the first
	 */
	public long want(ThumbnailSize size, List<Path> visible, List<Path> soon) {
		long mine = generation.incrementAndGet();
		thumbnails.want(this, mine, jobs(size, visible), jobs(size, soon));
		return mine;
	}

	/** The generation of the newest wishes; a result of an earlier one may be stale. */
	public long generation() {
		return generation.get();
	}

	/** A thumbnail that is in memory. */
	public Optional<Thumbnail> get(Path file, ThumbnailSize size) {
		return thumbnails.memory().get(new ThumbnailJob(absolute(file), size));
	}

	/** A thumbnail in memory in any size, the larger the better: to be shown until the right one is there. */
	public Optional<Thumbnail> standIn(Path file) {
		return Arrays.asList(ThumbnailSize.values()).reversed().stream().flatMap(size -> get(file, size).stream()).findFirst();
	}

	/** Withdraws all wishes; the listener hears nothing more, but for what is being told at this moment. */
	@Override
	public void close() {
		generation.incrementAndGet();
		thumbnails.leave(this);
	}

	ThumbnailListener listener() {
		return listener;
	}

	private static List<ThumbnailJob> jobs(ThumbnailSize size, Collection<Path> files) {
		return files.stream().map(file -> new ThumbnailJob(absolute(file), size)).toList();
	}

	static Path absolute(Path file) {
		return file.toAbsolutePath().normalize();
	}
}
