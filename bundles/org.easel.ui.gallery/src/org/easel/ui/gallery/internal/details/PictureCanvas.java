package org.easel.ui.gallery.internal.details;

import java.util.List;
import java.util.Optional;

import org.easel.core.samples.DrawnSample;
import org.easel.core.thumbnail.Thumbnails;
import org.easel.ui.ThemeColour;
import org.easel.ui.gallery.internal.pictures.PictureFeed;
import org.easel.ui.gallery.internal.pictures.Request;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/** One picture as large as there is room. */
public final class PictureCanvas extends Canvas {

	private final String hint;
	private Optional<PictureFeed> feed = Optional.empty();
	private Optional<DrawnSample> shown = Optional.empty();
	private Optional<Request> wanted = Optional.empty();

	/** @param hint what is said where no picture is shown */
	public PictureCanvas(Composite parent, String hint) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
		this.hint = hint;
		ThemeColour.repaint(this);
		addListener(SWT.Paint, event -> paint(event.gc));
		addListener(SWT.Dispose, event -> close());
		addListener(SWT.ZoomChanged, event -> feed.ifPresent(PictureFeed::clear));
	}

	/** Shows pictures of a project from now on. */
	public void open(Thumbnails thumbnails) {
		close();
		feed = Optional.of(new PictureFeed(thumbnails, this, samples -> redraw()));
	}

	/** Lets go of the project. */
	public void close() {
		feed.ifPresent(PictureFeed::close);
		feed = Optional.empty();
		wanted = Optional.empty();
		shown = Optional.empty();
	}

	/** Shows another picture, or none. */
	public void show(Optional<DrawnSample> sample) {
		shown = sample;
		redraw();
	}

	private void paint(GC gc) {
		var area = getClientArea();
		gc.setBackground(ThemeColour.SURFACE.get());
		gc.fillRectangle(area);
		if (shown.isEmpty() || feed.isEmpty()) {
			gc.setForeground(ThemeColour.QUIET_TEXT.get());
			var extent = gc.textExtent(hint);
			gc.drawText(hint, Math.max(4, (area.width - extent.x) / 2), Math.max(4, (area.height - extent.y) / 2), true);
			return;
		}
		var sample = shown.get();
		var place = Fit.in(area, sample.prompt().width(), sample.prompt().height());
		want(new Request(sample, Math.max(1, Math.max(place.width, place.height) * getMonitor().getZoom() / 100)));
		feed.get().find(sample).ifPresentOrElse(image -> {
			var bounds = image.getBounds();
			var fitted = Fit.in(area, bounds.width, bounds.height);
			gc.drawImage(image, 0, 0, bounds.width, bounds.height, fitted.x, fitted.y, fitted.width, fitted.height);
		}, () -> {
			gc.setBackground(ThemeColour.CARD.get());
			gc.fillRectangle(place);
			gc.setForeground(ThemeColour.ERROR.get());
			gc.drawText(feed.get().failure(sample), place.x + 4, place.y + 4, true);
		});
	}

	private void want(Request request) {
		if (!wanted.equals(Optional.of(request))) {
			wanted = Optional.of(request);
			feed.get().want(List.of(request), List.of());
		}
	}
}
