package org.easel.ui.dataset.internal.gallery;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.easel.core.state.PictureState;
import org.easel.core.thumbnail.ThumbnailSize;
import org.easel.ui.ThemeColour;
import org.easel.ui.dataset.internal.gallery.GalleryLayout.Span;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;

/** Paints what of the gallery is in sight, and asks for the thumbnails that it needs. */
final class GalleryPainter {

	/** Making images of thumbnails may take so long within one painting; the rest comes with the next one, so that scrolling stays smooth. */
	private static final long IMAGES_NANOS = 10_000_000;
	/** Also where time is short, so many are made at a time: it goes on. */
	private static final int FEWEST_IMAGES = 3;
	private static final int BAND_ALPHA = 50;

	private final Gallery gallery;
	private final CellPainter cells = new CellPainter();
	private Wishes wishes = new Wishes(ThumbnailSize.SMALL, List.of());
	private long deadline;
	private int made;

	private record Wishes(ThumbnailSize size, List<String> visible) {
	}

	GalleryPainter(Gallery gallery) {
		this.gallery = gallery;
	}

	/** Asks again, although the same pictures are in sight. */
	void forgetWishes() {
		wishes = new Wishes(ThumbnailSize.SMALL, List.of());
	}

	void paint(GC gc, Rectangle area) {
		deadline = System.nanoTime() + IMAGES_NANOS;
		made = 0;
		gc.setBackground(ThemeColour.SURFACE.get());
		gc.fillRectangle(area);
		if (gallery.arrangement().size() == 0) {
			hint(gc);
			return;
		}
		int top = gallery.top();
		want(top);
		headers(gc, area, top);
		var span = gallery.places().in(area.y + top, area.y + area.height + top);
		for (int place = span.first(); place <= span.last(); place++) {
			var cell = gallery.places().cell(place);
			cell.y -= top;
			if (cell.intersects(area)) {
				cell(gc, cell, place);
			}
		}
		band(gc, top);
	}

	private void cell(GC gc, Rectangle cell, int place) {
		var picture = gallery.arrangement().picture(place);
		boolean broken = !gallery.failure(picture.id()).isEmpty();
		var look = new CellPainter.Look(gallery.selection().has(picture.id()), place == gallery.selection().focus() && gallery.isFocusControl(), broken);
		cells.paint(gc, cell, gallery.size(), picture, image(picture), look);
	}

	private Optional<Image> image(PictureState picture) {
		if (gallery.feed().isEmpty()) {
			return Optional.empty();
		}
		var feed = gallery.feed().get();
		var size = thumbnailSize();
		var kept = feed.find(picture.id(), size);
		if (kept.isPresent()) {
			return kept;
		}
		if (!feed.canMake(picture.id(), size)) {
			return feed.kept(picture.id());
		}
		if (made >= FEWEST_IMAGES && System.nanoTime() > deadline) {
			gallery.paintRest();
			return feed.kept(picture.id());
		}
		made++;
		return feed.make(picture.id(), size, zoom());
	}

	private void headers(GC gc, Rectangle area, int top) {
		var layout = gallery.places();
		var groups = gallery.arrangement().groups();
		for (int group = Math.max(0, layout.groupAt(area.y + top)); group < groups.size(); group++) {
			var header = layout.header(group);
			header.y -= top;
			if (header.y > area.y + area.height) {
				return;
			}
			if (header.height > 0 && header.intersects(area)) {
				header(gc, header, groups.get(group).title(), groups.get(group).pictures().size());
			}
		}
	}

	private static void header(GC gc, Rectangle header, String title, int count) {
		int y = header.y + header.height - gc.getFontMetrics().getHeight() - 2;
		gc.setLineWidth(1);
		gc.setForeground(ThemeColour.TEXT.get());
		gc.drawText(title, header.x + CellSize.GAP + CellSize.INSET, y, true);
		int x = header.x + CellSize.GAP + CellSize.INSET + gc.textExtent(title).x + 8;
		gc.setForeground(ThemeColour.QUIET_TEXT.get());
		gc.drawText(Integer.toString(count), x, y, true);
		x += gc.textExtent(Integer.toString(count)).x + 10;
		gc.setForeground(ThemeColour.LINE.get());
		int middle = y + gc.getFontMetrics().getHeight() / 2;
		gc.drawLine(x, middle, header.width - CellSize.GAP - CellSize.INSET, middle);
	}

	private void hint(GC gc) {
		var area = gallery.getClientArea();
		gc.setForeground(ThemeColour.QUIET_TEXT.get());
		int y = Math.max(16, area.height / 3);
		for (var line : gallery.hint().split("\n")) { //$NON-NLS-1$
			var extent = gc.textExtent(line, SWT.DRAW_TRANSPARENT);
			gc.drawText(line, Math.max(8, (area.width - extent.x) / 2), y, true);
			y += extent.y + 4;
		}
	}

	private void band(GC gc, int top) {
		var band = gallery.band();
		if (band.isEmpty()) {
			return;
		}
		gc.setBackground(ThemeColour.ACCENT.get());
		gc.setForeground(ThemeColour.ACCENT.get());
		gc.setAlpha(BAND_ALPHA);
		gc.fillRectangle(band.x, band.y - top, band.width, band.height);
		gc.setAlpha(255);
		gc.setLineWidth(1);
		gc.drawRectangle(band.x, band.y - top, band.width, band.height);
	}

	/** Asks for what is in sight, and for a screen more in both directions. */
	private void want(int top) {
		if (gallery.feed().isEmpty()) {
			return;
		}
		int height = gallery.getClientArea().height;
		var layout = gallery.places();
		var visible = layout.in(top, top + height);
		var now = new Wishes(thumbnailSize(), ids(visible));
		if (!now.equals(wishes)) {
			wishes = now;
			var soon = new ArrayList<>(ids(new Span(visible.last() + 1, layout.in(0, top + 2 * height).last())));
			soon.addAll(ids(new Span(layout.in(Math.max(0, top - height), top).first(), visible.first() - 1)));
			gallery.feed().get().want(now.size(), now.visible(), soon);
		}
	}

	private List<String> ids(Span span) {
		var ids = new ArrayList<String>();
		for (int place = span.first(); place <= span.last(); place++) {
			ids.add(gallery.arrangement().picture(place).id());
		}
		return ids;
	}

	private ThumbnailSize thumbnailSize() {
		return ThumbnailSize.filling(gallery.size().side() * zoom() / 100);
	}

	private int zoom() {
		return gallery.getMonitor().getZoom();
	}
}
