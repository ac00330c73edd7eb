package org.easel.ui.tags.internal.pictures;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.easel.core.thumbnail.Thumbnail;
import org.easel.core.thumbnail.ThumbnailClient;
import org.easel.core.thumbnail.ThumbnailListener;
import org.easel.core.thumbnail.ThumbnailSize;
import org.easel.core.thumbnail.Thumbnails;
import org.easel.ui.WidgetUpdates;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.widgets.Control;

/** The thumbnails that a control paints, as images of which it keeps so many and no more. */
final class ThumbnailImages {

	private static final PaletteData RGB = new PaletteData(0xFF0000, 0xFF00, 0xFF);

	/** An image with what it was made of; another thumbnail of the same picture needs another image. */
	private record Kept(Thumbnail thumbnail, Image image) {
	}

	private final Control control;
	private final int most;
	private final int zoom;
	private final LinkedHashMap<Path, Kept> images = new LinkedHashMap<>(64, 0.75f, true);
	private final Map<Path, String> failures = new HashMap<>();
	private final ThumbnailListener listener;
	private Optional<ThumbnailClient> client = Optional.empty();

	/**
	 * Images for a control, which is painted again as they come.
	 *
	 * @param most more than it ever shows at once
	 */
	ThumbnailImages(Control control, int most) {
		this.control = control;
		this.most = most;
		zoom = ScreenZoom.of(control.getDisplay());
		var updates = new WidgetUpdates(control);
		listener = new ThumbnailListener() {
			@Override
			public void ready(Thumbnail thumbnail, long generation) {
				updates.once(ThumbnailImages.this, control::redraw);
			}

			@Override
			public void failed(Path file, String message, long generation) {
				updates.later(() -> {
					failures.put(file, message);
					control.redraw();
				});
			}
		};
		control.addDisposeListener(event -> use(Optional.empty()));
	}

	/** Takes them from the thumbnails of another project, or of none. */
	void use(Optional<Thumbnails> thumbnails) {
		client.ifPresent(ThumbnailClient::close);
		images.values().forEach(kept -> kept.image().dispose());
		images.clear();
		failures.clear();
		client = thumbnails.map(each -> each.client(listener));
	}

	/** The size of thumbnail that fills a square of so many points. */
	ThumbnailSize size(int points) {
		return ThumbnailSize.filling(points * zoom / 100);
	}

	/** Asks for thumbnails, the visible ones first, and withdraws the wishes before. */
	void want(ThumbnailSize size, List<Path> visible, List<Path> soon) {
		client.ifPresent(each -> each.want(size, visible, soon));
	}

	/** The image of a picture in this size, or in another one meanwhile; it belongs to this class. */
	Optional<Image> get(Path path, ThumbnailSize size) {
		return client.flatMap(each -> each.get(path, size).or(() -> each.standIn(path))).map(thumbnail -> image(path, thumbnail)).or(() -> Optional.ofNullable(images.get(path)).map(Kept::image));
	}

	/** Why a picture has no thumbnail. */
	Optional<String> failure(Path path) {
		return Optional.ofNullable(failures.get(path.toAbsolutePath().normalize()));
	}

	private Image image(Path path, Thumbnail thumbnail) {
		var kept = images.get(path);
		if (kept != null && kept.thumbnail() == thumbnail) {
			return kept.image();
		}
		if (kept != null) {
			kept.image().dispose();
		}
		var image = new Image(control.getDisplay(), provider(thumbnail));
		images.put(path, new Kept(thumbnail, image));
		while (images.size() > most) {
			images.pollFirstEntry().getValue().image().dispose();
		}
		return image;
	}

	/** As many points as make its pixels pixels of the screen. */
	private ImageDataProvider provider(Thumbnail thumbnail) {
		return asked -> {
			var data = new ImageData(thumbnail.width(), thumbnail.height(), 24, RGB);
			for (int y = 0; y < thumbnail.height(); y++) {
				data.setPixels(0, y, thumbnail.width(), thumbnail.argb(), y * thumbnail.width());
			}
			return asked == zoom ? data : data.scaledTo(Math.max(1, thumbnail.width() * asked / zoom), Math.max(1, thumbnail.height() * asked / zoom));
		};
	}
}
