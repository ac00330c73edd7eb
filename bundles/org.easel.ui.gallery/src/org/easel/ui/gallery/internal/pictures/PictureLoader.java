package org.easel.ui.gallery.internal.pictures;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.easel.core.image.Pictures;
import org.easel.core.io.FileFailure;
import org.easel.core.thumbnail.Thumbnail;
import org.easel.core.thumbnail.ThumbnailClient;
import org.easel.core.thumbnail.ThumbnailListener;
import org.easel.core.thumbnail.ThumbnailSize;
import org.easel.core.thumbnail.Thumbnails;

/**
 * Brings pictures into the very size in which they are shown, in the background: from thumbnails where those are large enough, else from the files. What is
 * no longer wanted is dropped.
 */
final class PictureLoader implements AutoCloseable {

	private static final int THREADS = 2;

	/** Is told in the background. */
	interface Listener {

		void loaded(Pixels pixels);

		void failed(Request request, String message);
	}

	private final Listener listener;
	private final Thumbnails thumbnails;
	private final ThumbnailClient client;
	private final Deque<Request> waiting = new ArrayDeque<>();
	private final Map<Path, Request> wanted = new HashMap<>();
	private Optional<Wishes> wishes = Optional.empty();
	private boolean closed;

	/** What was wanted last and is not sorted out yet. */
	private record Wishes(List<Request> visible, List<Request> soon) {
	}

	PictureLoader(Thumbnails thumbnails, Listener listener) {
		this.thumbnails = thumbnails;
		this.listener = listener;
		client = thumbnails.client(new ThumbnailListener() {
			@Override
			public void ready(Thumbnail thumbnail, long generation) {
				add(thumbnail.file());
			}

			@Override
			public void failed(Path file, String message, long generation) {
				fail(file, message);
			}
		});
		Thread.ofPlatform().daemon().name("easel-gallery-wishes").start(this::sortOut); //$NON-NLS-1$
		for (int i = 0; i < THREADS; i++) {
			Thread.ofPlatform().daemon().name("easel-gallery-" + i).priority(Thread.MIN_PRIORITY).start(this::work); //$NON-NLS-1$
		}
	}

	/** Says what is wanted from now on, instead of what was wanted before: what is in sight first, then what soon may be. Returns at once. */
	synchronized void want(List<Request> visible, List<Request> soon) {
		wishes = Optional.of(new Wishes(visible, soon));
		wanted.clear();
		waiting.clear();
		notifyAll();
	}

	private void sortOut() {
		try {
			for (var next = nextWishes(); next.isPresent(); next = nextWishes()) {
				sortOut(next.get().visible, next.get().soon);
			}
		} catch (InterruptedException ended) {
			Thread.currentThread().interrupt();
		}
	}

	private synchronized Optional<Wishes> nextWishes() throws InterruptedException {
		while (wishes.isEmpty() && !closed) {
			wait();
		}
		var next = closed ? Optional.<Wishes>empty() : wishes;
		wishes = Optional.empty();
		return next;
	}

	private void sortOut(List<Request> visible, List<Request> soon) {
		int side = Stream.concat(visible.stream(), soon.stream()).mapToInt(Request::side).max().orElse(0);
		var size = ThumbnailSize.filling(side);
		synchronized (this) {
			wanted.clear();
			waiting.clear();
			for (var request : (Iterable<Request>) Stream.concat(visible.stream(), soon.stream())::iterator) {
				var file = absolute(request.sample().file());
				wanted.put(file, request);
				if (side > size.side() || client.get(file, size).isPresent()) {
					waiting.add(request);
				}
			}
			notifyAll();
		}
		if (side <= size.side()) {
			client.want(size, files(visible), files(soon));
		} else {
			client.want(ThumbnailSize.SMALL, List.of(), List.of());
		}
	}

	/** Takes up that a picture's file is another one now. */
	void changed(Path file) {
		thumbnails.changed(file);
	}

	private static List<Path> files(Collection<Request> requests) {
		return requests.stream().map(request -> request.sample().file()).toList();
	}

	private synchronized void add(Path file) {
		var request = wanted.get(file);
		if (request != null) {
			waiting.add(request);
			notifyAll();
		}
	}

	private void fail(Path file, String message) {
		Request request;
		synchronized (this) {
			request = wanted.get(file);
		}
		if (request != null) {
			listener.failed(request, message);
		}
	}

	private void work() {
		try {
			for (var request = take(); request != null; request = take()) {
				load(request);
			}
		} catch (InterruptedException ended) {
			Thread.currentThread().interrupt();
		}
	}

	private synchronized Request take() throws InterruptedException {
		while (waiting.isEmpty() && !closed) {
			wait();
		}
		return closed ? null : waiting.poll();
	}

	private void load(Request request) {
		var file = request.sample().file();
		try {
			var size = ThumbnailSize.filling(request.side());
			var thumbnail = request.side() > size.side() ? Optional.<Thumbnail>empty() : client.get(file, size);
			listener.loaded(thumbnail.isPresent() ? Pixels.of(request, thumbnail.get()) : Pixels.of(request, Pictures.read(file)));
		} catch (IOException unreadable) {
			listener.failed(request, FileFailure.message(unreadable));
		}
	}

	private static Path absolute(Path file) {
		return file.toAbsolutePath().normalize();
	}

	@Override
	public void close() {
		client.close();
		synchronized (this) {
			closed = true;
			notifyAll();
		}
	}
}
