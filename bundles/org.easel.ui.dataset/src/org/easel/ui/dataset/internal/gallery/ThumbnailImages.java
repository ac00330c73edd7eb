package org.easel.ui.dataset.internal.gallery;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Optional;

import org.easel.core.thumbnail.Thumbnail;
import org.easel.core.thumbnail.ThumbnailSize;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.PaletteData;

/** Images of the thumbnails that were painted last. Bounded, since images take handles and memory outside of Java; for the thread of the user interface. */
final class ThumbnailImages {

	private static final PaletteData RGB = new PaletteData(0xFF0000, 0xFF00, 0xFF);

	private record Key(Path file, ThumbnailSize size) {
	}

	private record Held(Image image, long bytes) {
	}

	private final Device device;
	private final int mostImages;
	private final long mostBytes;
	private final LinkedHashMap<Key, Held> held = new LinkedHashMap<>(16, 0.75f, true);
	private long bytes;

	/**
	 * None yet.
	 *
	 * @param mostImages not more at a time
	 * @param mostBytes of pixels, not more at a time
	 */
	ThumbnailImages(Device device, int mostImages, long mostBytes) {
		this.device = device;
		this.mostImages = mostImages;
		this.mostBytes = mostBytes;
	}

	/** The image of a thumbnail, if it is kept. */
	Optional<Image> find(Path file, ThumbnailSize size) {
		return Optional.ofNullable(held.get(new Key(file, size))).map(Held::image);
	}

	/** The largest image of a picture that is kept. */
	Optional<Image> any(Path file) {
		for (int i = ThumbnailSize.values().length - 1; i >= 0; i--) {
			var found = find(file, ThumbnailSize.values()[i]);
			if (found.isPresent()) {
				return found;
			}
		}
		return Optional.empty();
	}

	/**
	 * Makes the image of a thumbnail, and lets the ones go that were not painted for the longest time.
	 *
	 * @param zoom of the screen in percent, at which each pixel of the thumbnail is one of the screen
	 */
	Image make(Path file, Thumbnail thumbnail, int zoom) {
		var image = new Image(device, (ImageDataProvider) at -> data(thumbnail, zoom, at));
		var made = new Held(image, 4L * thumbnail.width() * thumbnail.height());
		bytes += made.bytes();
		Optional.ofNullable(held.put(new Key(file, thumbnail.size()), made)).ifPresent(this::dispose);
		var eldest = held.entrySet().iterator();
		while ((held.size() > mostImages || bytes > mostBytes) && held.size() > 1) {
			dispose(eldest.next().getValue());
			eldest.remove();
		}
		return image;
	}

	/** Lets the images of a picture go. */
	void forget(Path file) {
		for (var size : ThumbnailSize.values()) {
			Optional.ofNullable(held.remove(new Key(file, size))).ifPresent(this::dispose);
		}
	}

	/** Lets all go. */
	void clear() {
		held.values().forEach(this::dispose);
		held.clear();
	}

	int size() {
		return held.size();
	}

	private void dispose(Held each) {
		each.image().dispose();
		bytes -= each.bytes();
	}

	private static ImageData data(Thumbnail thumbnail, int zoom, int at) {
		var data = new ImageData(thumbnail.width(), thumbnail.height(), 32, RGB);
		for (int y = 0; y < thumbnail.height(); y++) {
			data.setPixels(0, y, thumbnail.width(), thumbnail.argb(), y * thumbnail.width());
		}
		return at == zoom ? data : data.scaledTo(Math.max(1, thumbnail.width() * at / zoom), Math.max(1, thumbnail.height() * at / zoom));
	}
}
