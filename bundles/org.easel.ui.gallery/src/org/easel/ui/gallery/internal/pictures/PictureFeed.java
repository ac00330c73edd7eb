package org.easel.ui.gallery.internal.pictures;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.function.Consumer;

import org.easel.core.samples.DrawnSample;
import org.easel.core.thumbnail.Thumbnails;
import org.easel.ui.WidgetUpdates;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;

/** Gets pictures for a control, and hands them over as images. For the thread of the user interface; nothing here waits. */
public final class PictureFeed implements AutoCloseable {

	/** Images of these many pixels are kept, not more. */
	public static final long MOST_BYTES = 192L << 20;
	/** As many images are kept, not more. */
	public static final int MOST_IMAGES = 4_000;

	/** Making images may take so long at a time, so that the user interface stays fluent. */
	private static final long NANOS = 8_000_000;
	/** Arrivals are gathered for so long, so that many are painted at once. */
	private static final int GATHER_MILLIS = 20;

	private final PictureLoader loader;
	private final PictureImages images;
	private final Control control;
	private final WidgetUpdates updates;
	private final Consumer<Set<DrawnSample>> arrived;
	private final Queue<Pixels> waiting = new ArrayDeque<>();
	private final Map<DrawnSample, String> failures = new HashMap<>();
	private boolean closed;

	/** @param arrived is told of pictures that look different now */
	public PictureFeed(Thumbnails thumbnails, Control control, Consumer<Set<DrawnSample>> arrived) {
		this.control = control;
		this.arrived = arrived;
		updates = new WidgetUpdates(control);
		images = new PictureImages(control.getDisplay(), MOST_IMAGES, MOST_BYTES);
		loader = new PictureLoader(thumbnails, new PictureLoader.Listener() {
			@Override
			public void loaded(Pixels pixels) {
				synchronized (waiting) {
					waiting.add(pixels);
				}
				soon();
			}

			@Override
			public void failed(Request request, String message) {
				updates.later(() -> {
					failures.put(request.sample(), message);
					arrived.accept(Set.of(request.sample()));
				});
			}
		});
	}

	/** Says what is in sight, and what soon may be. What is kept in the right size is not asked for again. */
	public void want(List<Request> visible, List<Request> soon) {
		var arriving = new HashSet<Request>();
		synchronized (waiting) {
			var all = new HashSet<>(visible);
			all.addAll(soon);
			waiting.removeIf(pixels -> !all.contains(pixels.request()));
			waiting.forEach(pixels -> arriving.add(pixels.request()));
		}
		loader.want(missing(visible, arriving), missing(soon, arriving));
	}

	private List<Request> missing(List<Request> requests, Set<Request> arriving) {
		return requests.stream().filter(request -> images.side(request.sample()) != request.side() && !failures.containsKey(request.sample()) && !arriving.contains(request))
				.toList();
	}

	/** The image of a picture: in the size that was asked for, or meanwhile in the one before. */
	public Optional<Image> find(DrawnSample sample) {
		return images.find(sample);
	}

	/** Why a picture cannot be shown; empty where it can. */
	public String failure(DrawnSample sample) {
		return failures.getOrDefault(sample, ""); //$NON-NLS-1$
	}

	/** Takes up that a picture's file is another one now. */
	public void changed(DrawnSample sample) {
		failures.remove(sample);
		loader.changed(sample.file());
	}

	/** How many images are kept. */
	public int images() {
		return images.size();
	}

	/** How many bytes of pixels the images have. */
	public long bytes() {
		return images.bytes();
	}

	/** Lets go of what the screen's zoom made useless. */
	public void clear() {
		images.clear();
	}

	@Override
	public void close() {
		closed = true;
		loader.close();
		images.clear();
	}

	private void soon() {
		updates.once("arrived", () -> control.getDisplay().timerExec(GATHER_MILLIS, this::take)); //$NON-NLS-1$
	}

	private void take() {
		if (closed || control.isDisposed()) {
			return;
		}
		long end = System.nanoTime() + NANOS;
		var taken = new HashSet<DrawnSample>();
		boolean more;
		do {
			Pixels next;
			synchronized (waiting) {
				next = waiting.poll();
				more = !waiting.isEmpty();
			}
			if (next != null) {
				images.make(next, control.getMonitor().getZoom());
				taken.add(next.request().sample());
			}
		} while (more && System.nanoTime() < end);
		if (more) {
			soon();
		}
		if (!taken.isEmpty()) {
			arrived.accept(taken);
		}
	}
}
