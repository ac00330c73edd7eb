package org.easel.ui.gallery.internal.pictures;

import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.easel.core.samples.DrawnSample;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.PaletteData;

/** Images of the pictures that were painted last, one of each. Bounded, since images take handles and memory outside of Java; for the thread of the user interface. */
final class PictureImages {

	private static final PaletteData RGB = new PaletteData(0xFF0000, 0xFF00, 0xFF);

	private record Held(Image image, int side, long bytes) {
	}

	private final Device device;
	private final int mostImages;
	private final long mostBytes;
	private final LinkedHashMap<DrawnSample, Held> held = new LinkedHashMap<>(16, 0.75f, true);
	private final Map<DrawnSample, Integer> sides = new HashMap<>();
	private long bytes;

	PictureImages(Device device, int mostImages, long mostBytes) {
		this.device = device;
		this.mostImages = mostImages;
		this.mostBytes = mostBytes;
	}

	/** The image of a picture, in whatever size it is kept. */
	Optional<Image> find(DrawnSample sample) {
		return Optional.ofNullable(held.get(sample)).map(Held::image);
	}

	/** The side for which the image of a picture was made; 0 where none is kept. */
	int side(DrawnSample sample) {
		return sides.getOrDefault(sample, 0);
	}

	/** Makes an image in the place of the one before, and lets those go that were not painted for the longest time. @param zoom of the screen in percent */
	void make(Pixels pixels, int zoom) {
		forget(pixels.request().sample());
		var made = new Held(new Image(device, (ImageDataProvider) at -> data(pixels, zoom, at)), pixels.request().side(), pixels.bytes());
		bytes += made.bytes();
		held.put(pixels.request().sample(), made);
		sides.put(pixels.request().sample(), made.side());
		for (Iterator<Map.Entry<DrawnSample, Held>> eldest = held.entrySet().iterator(); (held.size() > mostImages || bytes > mostBytes) && held.size() > 1;) {
			var gone = eldest.next();
			eldest.remove();
			dispose(gone.getKey(), gone.getValue());
		}
	}

	private void forget(DrawnSample sample) {
		Optional.ofNullable(held.remove(sample)).ifPresent(old -> dispose(sample, old));
	}

	void clear() {
		held.forEach(this::dispose);
		held.clear();
	}

	int size() {
		return held.size();
	}

	long bytes() {
		return bytes;
	}

	private void dispose(DrawnSample sample, Held each) {
		each.image().dispose();
		sides.remove(sample);
		bytes -= each.bytes();
	}

	private static ImageData data(Pixels pixels, int zoom, int at) {
		var data = new ImageData(pixels.width(), pixels.height(), 32, RGB);
		for (int y = 0; y < pixels.height(); y++) {
			data.setPixels(0, y, pixels.width(), pixels.rgb(), y * pixels.width());
		}
		return at == zoom ? data : data.scaledTo(Math.max(1, pixels.width() * at / zoom), Math.max(1, pixels.height() * at / zoom));
	}
}
