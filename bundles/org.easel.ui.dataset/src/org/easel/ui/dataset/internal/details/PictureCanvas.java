package org.easel.ui.dataset.internal.details;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

import org.easel.core.image.PictureSize;
import org.easel.ui.BackgroundWork;
import org.easel.ui.ThemeColour;
import org.easel.ui.dataset.internal.Messages;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/** One picture: fitted into the canvas, or at 100% where each of its pixels is one of the screen, to be moved by dragging. */
final class PictureCanvas extends Canvas {

	private static final int MARGIN = 8;
	/** A small picture is not blown up more than this. */
	private static final int MOST_BLOWN_UP = 8;

	/** Which picture, and which content of its file. */
	private record Wanted(String id, Path file, long bytes, long modified) {
	}

	private final ImageCache images = new ImageCache(this);
	private Optional<Wanted> wanted = Optional.empty();
	private Optional<LoadedPicture> loaded = Optional.empty();
	private String failure = ""; //$NON-NLS-1$
	private boolean actualSize;
	private boolean loading;
	/** The middle of what is in sight at 100%, as parts of width and height. */
	private double middleX = 0.5;
	private double middleY = 0.5;
	private Optional<CropTool> crop = Optional.empty();

	PictureCanvas(Composite parent) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
		ThemeColour.repaint(this);
		addListener(SWT.Paint, event -> paint(event.gc));
		addListener(SWT.Resize, event -> load());
		addListener(SWT.Dispose, event -> images.dispose());
		addListener(SWT.FocusIn, event -> redraw());
		addListener(SWT.FocusOut, event -> redraw());
		new PanMouse(this).attach();
	}

	/** Shows a picture; what its file holds is told by its length and time. */
	void show(String id, Path file, long bytes, long modified) {
		var next = Optional.of(new Wanted(id, file, bytes, modified));
		if (!next.equals(wanted)) {
			wanted = next;
			failure = ""; //$NON-NLS-1$
			middleX = 0.5;
			middleY = 0.5;
			load();
		}
	}

	void clear() {
		wanted = Optional.empty();
		loaded = Optional.empty();
		images.forget();
		redraw();
	}

	/** Whether the pixels of the picture that shall be shown are there. */
	boolean isLoaded() {
		return !loading && wanted.isPresent() && loaded.filter(each -> each.id().equals(wanted.get().id())).isPresent();
	}

	boolean isActualSize() {
		return actualSize;
	}

	void setActualSize(boolean actual) {
		actualSize = actual;
		redraw();
	}

	/** Shows a frame to cut the picture with, or no longer. */
	void setCrop(Optional<CropTool> tool) {
		crop = tool;
		redraw();
	}

	Optional<CropTool> crop() {
		return crop;
	}

	/** Moves what is in sight at 100%, in points. */
	void pan(int right, int down) {
		picturePlace().filter(place -> actualSize).ifPresent(place -> {
			middleX = Math.clamp(middleX - (double) right / place.width, 0, 1);
			middleY = Math.clamp(middleY - (double) down / place.height, 0, 1);
			redraw();
		});
	}

	/** Where the whole picture lies, in points; parts of it may be outside of the canvas. */
	Optional<Rectangle> picturePlace() {
		return loaded.map(picture -> {
			double scale = scale(picture.size());
			int width = Math.max(1, (int) Math.round(picture.size().width() * scale));
			int height = Math.max(1, (int) Math.round(picture.size().height() * scale));
			var area = getClientArea();
			return new Rectangle(along(area.width, width, middleX), along(area.height, height, middleY), width, height);
		});
	}

	/** Points of the screen for a pixel of the picture. */
	private double scale(PictureSize size) {
		if (actualSize) {
			return 100.0 / zoom();
		}
		var area = getClientArea();
		double fit = Math.min((double) (area.width - 2 * MARGIN) / size.width(), (double) (area.height - 2 * MARGIN) / size.height());
		return Math.clamp(fit, 1e-3, MOST_BLOWN_UP * 100.0 / zoom());
	}

	private static int along(int room, int length, double middle) {
		return length <= room ? (room - length) / 2 : Math.clamp(Math.round(room / 2.0 - middle * length), room - length, 0);
	}

	/** Device pixels for 100 points. */
	int zoom() {
		return getMonitor().getZoom();
	}

	Optional<LoadedPicture> loaded() {
		return loaded;
	}

	private int side() {
		var area = getClientArea();
		return Math.max(64, Math.max(area.width, area.height) * zoom() / 100);
	}

	/** Reads the picture in the background; where another one is wanted meanwhile, that one after it. */
	private void load() {
		redraw();
		if (loading || wanted.isEmpty()) {
			return;
		}
		var now = wanted.get();
		int side = side();
		var before = images.isOf(now) ? loaded : Optional.<LoadedPicture>empty();
		if (before.filter(picture -> picture.side() == side).isPresent()) {
			return;
		}
		loading = true;
		new BackgroundWork<>(Messages.Picture_reading, monitor -> before.isPresent() ? before.get().fitted(side) : LoadedPicture.read(now.id(), now.file(), side))
				.quiet().then(this, picture -> arrived(now, picture)).otherwise(this, reason -> failed(now, reason)).start();
	}

	private void arrived(Wanted of, LoadedPicture picture) {
		loading = false;
		if (wanted.isPresent()) {
			loaded = Optional.of(picture);
			images.of(of);
		}
		load();
	}

	private void failed(Wanted of, Exception reason) {
		loading = false;
		if (wanted.filter(of::equals).isPresent()) {
			loaded = Optional.empty();
			failure = BackgroundWork.message(reason);
			redraw();
		} else {
			load();
		}
	}

	private void paint(GC gc) {
		var area = getClientArea();
		gc.setBackground(ThemeColour.SURFACE.get());
		gc.fillRectangle(area);
		if (loaded.isEmpty()) {
			say(gc, area, failure.isEmpty() && wanted.isEmpty() ? Messages.Picture_none : failure);
			return;
		}
		var place = picturePlace().orElseThrow();
		if (actualSize && loaded.get().isComplete()) {
			paintActual(gc, area, place);
		} else {
			var fitted = loaded.get().fitted();
			var image = images.image(new Rectangle(0, 0, fitted.getWidth(), fitted.getHeight()), fitted);
			var bounds = image.getBounds();
			gc.setInterpolation(place.width > bounds.width ? SWT.NONE : SWT.DEFAULT);
			gc.drawImage(image, 0, 0, bounds.width, bounds.height, place.x, place.y, place.width, place.height);
		}
		crop.ifPresent(tool -> tool.paint(gc, area, place));
		if (isFocusControl()) {
			gc.setForeground(ThemeColour.ACCENT.get());
			gc.drawRectangle(0, 0, area.width - 1, area.height - 1);
		}
	}

	private void paintActual(GC gc, Rectangle area, Rectangle place) {
		int zoom = zoom();
		var pixels = loaded.get().pixels();
		var sight = place.intersection(area);
		int x = Math.clamp((sight.x - place.x) * (long) zoom / 100, 0, pixels.getWidth() - 1);
		int y = Math.clamp((sight.y - place.y) * (long) zoom / 100, 0, pixels.getHeight() - 1);
		int width = Math.clamp(sight.width * (long) zoom / 100, 1, pixels.getWidth() - x);
		int height = Math.clamp(sight.height * (long) zoom / 100, 1, pixels.getHeight() - y);
		gc.drawImage(images.image(new Rectangle(x, y, width, height), pixels), sight.x, sight.y);
	}

	private static void say(GC gc, Rectangle area, String text) {
		gc.setForeground(ThemeColour.QUIET_TEXT.get());
		int y = area.height / 3;
		for (var line : text.split("(?<=[.:]) ")) { //$NON-NLS-1$
			Point extent = gc.textExtent(line);
			gc.drawText(line, Math.max(MARGIN, (area.width - extent.x) / 2), y, true);
			y += extent.y + 4;
		}
	}

	/** The image of what was painted last, so that painting the same again makes none. */
	private static final class ImageCache {

		private final PictureCanvas canvas;
		private Image image;
		private Object source;
		private Rectangle part;
		private Wanted of;

		ImageCache(PictureCanvas canvas) {
			this.canvas = canvas;
		}

		boolean isOf(Wanted picture) {
			return Objects.equals(of, picture);
		}

		void of(Wanted picture) {
			of = picture;
		}

		Image image(Rectangle wanted, BufferedImage from) {
			if (image == null || source != from || !wanted.equals(part)) {
				dispose();
				int zoom = canvas.zoom();
				var data = LoadedPicture.data(from, wanted);
				ImageDataProvider provider = at -> at == zoom ? data
						: data.scaledTo(Math.max(1, data.width * at / zoom), Math.max(1, data.height * at / zoom));
				image = new Image(canvas.getDisplay(), provider);
				source = from;
				part = wanted;
			}
			return image;
		}

		void forget() {
			dispose();
			of = null;
		}

		void dispose() {
			if (image != null) {
				image.dispose();
				image = null;
				source = null;
			}
		}
	}
}
