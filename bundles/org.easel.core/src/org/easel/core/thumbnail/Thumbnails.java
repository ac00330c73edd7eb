package org.easel.core.thumbnail;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ObjLongConsumer;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.easel.core.image.AreaAverage;
import org.easel.core.image.Pictures;
import org.easel.core.image.UnreadablePictureException;
import org.easel.core.io.FileFailure;
import org.easel.core.project.ProjectFolder;
import org.easel.core.thumbnail.ThumbnailQueue.Waiting;

/** Makes thumbnails in the background and keeps them in memory and on disk; one for a project, shared by its views. */
public final class Thumbnails implements AutoCloseable {

	private static final Logger LOG = Logger.getLogger(Thumbnails.class.getName());

	private final ThumbnailQueue queue = new ThumbnailQueue();
	private final ThumbnailMemory memory;
	private final ThumbnailFiles files;
	private final Map<ThumbnailKey, String> failures = new ConcurrentHashMap<>();
	private volatile String diskFailure = "";

	/**
	 * Thumbnails of the pictures below a folder.
	 *
	 * @param cache where they are kept on disk
	 * @param base pictures below it are known by their path from it
	 */
	public Thumbnails(Path cache, Path base, ThumbnailOptions options) {
		memory = new ThumbnailMemory(options.memory());
		files = new ThumbnailFiles(ThumbnailClient.absolute(cache), ThumbnailClient.absolute(base), options.disk());
		for (int i = 0; i < options.threads(); i++) {
			Thread.ofPlatform().daemon().name("easel-thumbnails-" + i).priority(Thread.MIN_PRIORITY).start(this::work);
		}
	}

	/** Thumbnails of a project, kept in its {@code .easel/thumbnails}. */
	public static Thumbnails of(ProjectFolder project) {
		return new Thumbnails(project.own().resolve("thumbnails"), project.path(), ThumbnailOptions.usual());
	}

	/** A new client, which whoever asked for it closes. */
	public ThumbnailClient client(ThumbnailListener listener) {
		return new ThumbnailClient(this, listener);
	}

	/** Forgets a picture whose file was changed; a client that shows it asks for it again. */
	public void changed(Path file) {
		var absolute = ThumbnailClient.absolute(file);
		memory.forget(absolute);
		failures.keySet().removeIf(key -> key.file().equals(absolute));
	}

	/** Why thumbnails cannot be kept on disk, a sentence, or empty while they can; they are made all the same. */
	public String diskFailure() {
		return diskFailure;
	}

	/** Bytes of thumbnails in memory now. */
	public long memoryBytes() {
		return memory.bytes();
	}

	/** Ends the threads after what each is making now; returns at once. */
	@Override
	public void close() {
		queue.close();
	}

	ThumbnailMemory memory() {
		return memory;
	}

	void want(ThumbnailClient client, long generation, List<ThumbnailJob> visible, List<ThumbnailJob> soon) {
		queue.want(client, generation, missing(visible), missing(soon));
	}

	void leave(ThumbnailClient client) {
		queue.leave(client);
	}

	private List<ThumbnailJob> missing(List<ThumbnailJob> jobs) {
		return jobs.stream().filter(job -> !memory.has(job)).toList();
	}

	private void work() {
		try {
			for (var job = queue.take(); job != null; job = queue.take()) {
				work(job);
			}
		} catch (InterruptedException ended) {
			Thread.currentThread().interrupt();
		}
	}

	private void work(ThumbnailJob job) {
		try {
			var made = make(job);
			memory.put(made);
			tell(job, (listener, generation) -> listener.ready(made, generation));
		} catch (IOException unreadable) {
			tell(job, (listener, generation) -> listener.failed(job.file(), FileFailure.message(unreadable), generation));
		}
	}

	private void tell(ThumbnailJob job, ObjLongConsumer<ThumbnailListener> news) {
		for (Waiting waiting : queue.done(job)) {
			try {
				news.accept(waiting.client().listener(), waiting.generation());
			} catch (RuntimeException fault) {
				// One view's fault must not take the thumbnails from the others.
				LOG.log(Level.WARNING, "A listener for thumbnails failed on " + job.file(), fault);
			}
		}
	}

	private Thumbnail make(ThumbnailJob job) throws IOException {
		var key = ThumbnailKey.of(job.file());
		while (true) {
			var thumbnail = thumbnail(job, key);
			var now = ThumbnailKey.of(job.file());
			if (now.equals(key)) {
				return thumbnail;
			}
			// Another program wrote the picture meanwhile.
			key = now;
		}
	}

	private Thumbnail thumbnail(ThumbnailJob job, ThumbnailKey key) throws IOException {
		int side = job.size().side();
		var kept = files.read(key, job.size());
		if (kept.isPresent() && Math.max(kept.get().getWidth(), kept.get().getHeight()) <= side) {
			return thumbnail(job, kept.get());
		}
		var picture = AreaAverage.fit(kept.isPresent() ? kept.get() : reduced(key, 2 * side), side);
		try {
			files.write(key, job.size(), picture);
			diskFailure = "";
		} catch (IOException unwritable) {
			diskFailure = FileFailure.message(unwritable);
		}
		return thumbnail(job, picture);
	}

	/** A picture that could not be read is not tried again until its file changes. */
	private BufferedImage reduced(ThumbnailKey key, int least) throws IOException {
		var known = failures.get(key);
		if (known != null) {
			throw new IOException(known);
		}
		try {
			return Pictures.reduced(key.file(), least);
		} catch (UnreadablePictureException unreadable) {
			failures.put(key, unreadable.getMessage());
			throw unreadable;
		}
	}

	private static Thumbnail thumbnail(ThumbnailJob job, BufferedImage picture) {
		int width = picture.getWidth();
		int height = picture.getHeight();
		var pixels = picture.getRGB(0, 0, width, height, null, 0, width);
		for (int i = 0; i < pixels.length; i++) {
			pixels[i] |= 0xFF000000;
		}
		return new Thumbnail(job.file(), job.size(), width, height, pixels);
	}
}
