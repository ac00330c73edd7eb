package org.easel.ui.dataset.internal.gallery;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.easel.core.thumbnail.Thumbnail;
import org.easel.core.thumbnail.ThumbnailClient;
import org.easel.core.thumbnail.ThumbnailListener;
import org.easel.core.thumbnail.ThumbnailSize;
import org.easel.core.thumbnail.Thumbnails;
import org.easel.ui.WidgetUpdates;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;

/** Gets the thumbnails of a project for a gallery, and hands them over as images. For the thread of the user interface. */
final class ThumbnailFeed implements AutoCloseable {

	private static final int MOST_IMAGES = 1_500;
	private static final long MOST_BYTES = 192L << 20;
	/** Arrivals are gathered for so long, so that a screen full of them is painted a few times and not hundreds of times. */
	private static final int GATHER_MILLIS = 25;

	private final Path dataset;
	private final Thumbnails thumbnails;
	private final ThumbnailClient client;
	private final ThumbnailImages images;
	private final Control control;
	private final WidgetUpdates updates;
	private final Consumer<Set<String>> arrived;
	private final Set<String> waiting = new HashSet<>();
	private final Map<String, String> failures = new HashMap<>();
	private boolean closed;

	/** @param arrived is told of the ids of pictures that look different now */
	ThumbnailFeed(Path dataset, Thumbnails thumbnails, Control control, Consumer<Set<String>> arrived) {
		this.dataset = dataset.toAbsolutePath().normalize();
		this.thumbnails = thumbnails;
		this.control = control;
		this.arrived = arrived;
		updates = new WidgetUpdates(control);
		images = new ThumbnailImages(control.getDisplay(), MOST_IMAGES, MOST_BYTES);
		client = thumbnails.client(new ThumbnailListener() {
			@Override
			public void ready(Thumbnail thumbnail, long generation) {
				arrive(idOf(thumbnail.file()));
			}

			@Override
			public void failed(Path file, String message, long generation) {
				updates.later(() -> failures.put(idOf(file), message));
				arrive(idOf(file));
			}
		});
	}

	/** Says what is in sight, and what soon may be. */
	void want(ThumbnailSize size, List<String> visible, List<String> soon) {
		client.want(size, missing(size, visible), missing(size, soon));
	}

	private List<Path> missing(ThumbnailSize size, List<String> ids) {
		return ids.stream().filter(id -> !failures.containsKey(id)).map(dataset::resolve).filter(file -> images.find(file, size).isEmpty()).toList();
	}

	/** The image, if it is kept. */
	Optional<Image> find(String id, ThumbnailSize size) {
		return images.find(dataset.resolve(id), size);
	}

	/** Whether the thumbnail is in memory, so that an image can be made of it, or of one of another size that stands in for it meanwhile. */
	boolean canMake(String id, ThumbnailSize size) {
		var file = dataset.resolve(id);
		return client.get(file, size).isPresent() || images.any(file).isEmpty() && client.standIn(file).isPresent();
	}

	/** Makes the image, of the thumbnail or of what stands in for it. */
	Optional<Image> make(String id, ThumbnailSize size, int zoom) {
		var file = dataset.resolve(id);
		return client.get(file, size).or(() -> client.standIn(file)).map(thumbnail -> images.make(file, thumbnail, zoom));
	}

	/** The largest image of a picture that is kept, whatever its size. */
	Optional<Image> kept(String id) {
		return images.any(dataset.resolve(id));
	}

	/** Why a picture cannot be shown; empty where it can. */
	String failure(String id) {
		return failures.getOrDefault(id, ""); //$NON-NLS-1$
	}

	/** Takes up that a picture's file is another one now. */
	void changed(String id) {
		var file = dataset.resolve(id);
		failures.remove(id);
		images.forget(file);
		thumbnails.changed(file);
	}

	int images() {
		return images.size();
	}

	/** Lets go of what the screen's zoom made useless. */
	void clear() {
		images.clear();
	}

	@Override
	public void close() {
		closed = true;
		client.close();
		images.clear();
	}

	private String idOf(Path file) {
		return dataset.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/"); //$NON-NLS-1$
	}

	private void arrive(String id) {
		synchronized (waiting) {
			waiting.add(id);
		}
		updates.once("arrived", () -> control.getDisplay().timerExec(GATHER_MILLIS, this::tell)); //$NON-NLS-1$
	}

	private void tell() {
		Set<String> ids;
		synchronized (waiting) {
			ids = Set.copyOf(waiting);
			waiting.clear();
		}
		if (!ids.isEmpty() && !closed && !control.isDisposed()) {
			arrived.accept(ids);
		}
	}
}
