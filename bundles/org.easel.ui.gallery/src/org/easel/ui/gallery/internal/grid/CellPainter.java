package org.easel.ui.gallery.internal.grid;

import java.util.Optional;

import org.easel.core.run.SamplePrompt;
import org.easel.core.samples.DrawnSample;
import org.easel.core.samples.SampleGrid.Cell;
import org.easel.core.samples.SampleMark;
import org.easel.ui.StarShape;
import org.easel.ui.ThemeColour;
import org.easel.ui.gallery.internal.grid.GridGeometry.Span;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;

/** Paints the cells of the grid: pictures, and what is special about them. */
final class CellPainter {

	private static final int BADGE = 16;
	private static final int LEAST_FOR_BADGES = 40;
	private static final int DIMMED_ALPHA = 60;
	private static final int TOO_LARGE = 4;
	private static final Rectangle NOTHING = new Rectangle(0, 0, 1, 1);
	private static final int SHADE_ALPHA = 170;

	private final SampleCanvas canvas;

	CellPainter(SampleCanvas canvas) {
		this.canvas = canvas;
	}

	void paint(GC gc, Rectangle place, Cell cell) {
		var sample = canvas.grid().find(cell.row(), cell.column());
		if (sample.isEmpty()) {
			missing(gc, place);
			return;
		}
		var drawn = sample.get();
		var image = canvas.feed().flatMap(feed -> feed.find(drawn));
		var fitted = fitted(place, cell.row());
		boolean dimmed = canvas.look().isDimmed(drawn);
		gc.setAlpha(dimmed ? DIMMED_ALPHA : 255);
		picture(gc, fitted, image);
		gc.setAlpha(255);
		if (place.width >= LEAST_FOR_BADGES) {
			badges(gc, fitted, canvas.look().mark(drawn), !canvas.failure(drawn).isEmpty());
			if (canvas.look().isCopy(drawn)) {
				copy(gc, fitted);
			}
		}
	}

	/** Where a picture is painted: fitted into its cell, in the middle. */
	Rectangle fitted(Rectangle place, SamplePrompt prompt) {
		double scale = Math.min((double) place.width / prompt.width(), (double) place.height / prompt.height());
		int width = Math.clamp(Math.round(prompt.width() * scale), 1, place.width);
		int height = Math.clamp(Math.round(prompt.height() * scale), 1, place.height);
		return new Rectangle(place.x + (place.width - width) / 2, place.y + (place.height - height) / 2, width, height);
	}

	/** Frames of the chosen cells and of the one that has the focus. */
	void frames(GC gc, Span rows, Span columns) {
		for (var cell : canvas.selection().cells()) {
			int row = canvas.rowOf(cell.row());
			int column = canvas.columnOf(cell.column());
			if (rows.has(row) && columns.has(column)) {
				frame(gc, canvas.onCanvas(cell), canvas.side() >= 60 ? 3 : 2);
			}
		}
		if (canvas.isFocusControl()) {
			canvas.selection().focus().filter(cell -> !canvas.selection().has(cell)).ifPresent(cell -> frame(gc, canvas.onCanvas(cell), 1));
		}
		gc.setLineWidth(1);
	}

	private static void frame(GC gc, Rectangle place, int width) {
		gc.setForeground(ThemeColour.ACCENT.get());
		gc.setLineWidth(width);
		gc.drawRectangle(place.x - 1, place.y - 1, place.width + 1, place.height + 1);
	}

	private static void missing(GC gc, Rectangle place) {
		gc.setForeground(ThemeColour.LINE.get());
		gc.setLineWidth(1);
		gc.drawRectangle(place.x, place.y, place.width - 1, place.height - 1);
		if (place.width >= LEAST_FOR_BADGES) {
			int middle = place.y + place.height / 2;
			gc.drawLine(place.x + place.width / 2 - 6, middle, place.x + place.width / 2 + 6, middle);
		}
	}

	private void picture(GC gc, Rectangle place, Optional<Image> image) {
		var bounds = image.map(Image::getBounds).orElse(NOTHING);
		var shown = canvas.detail().isWhole() ? bounds : canvas.detail().part(bounds.width, bounds.height);
		// Painting hundreds of large images small would take longer than making them small, which is under way.
		if (image.isEmpty() || shown.width > TOO_LARGE * place.width) {
			gc.setBackground(ThemeColour.CARD.get());
			gc.fillRectangle(place);
			return;
		}
		gc.setInterpolation(canvas.isMoving() || shown.width > 3 * place.width / 2 ? SWT.NONE : SWT.DEFAULT);
		if (!canvas.detail().isWhole()) {
			var part = shown;
			gc.drawImage(image.get(), part.x, part.y, part.width, part.height, place.x, place.y, place.width, place.height);
		} else if (bounds.width == place.width && bounds.height == place.height) {
			gc.drawImage(image.get(), place.x, place.y);
		} else {
			gc.drawImage(image.get(), 0, 0, bounds.width, bounds.height, place.x, place.y, place.width, place.height);
		}
	}

	private static void badges(GC gc, Rectangle place, SampleMark mark, boolean broken) {
		int x = place.x + 3;
		if (mark.starred()) {
			shade(gc, x, place.y + 3);
			gc.setBackground(ThemeColour.RATING.get());
			StarShape.fill(gc, x + 2, place.y + 5, BADGE - 4);
			x += BADGE + 3;
		}
		if (!mark.note().isEmpty()) {
			shade(gc, x, place.y + 3);
			gc.setForeground(ThemeColour.TEXT.get());
			for (int line = 0; line < 3; line++) {
				gc.drawLine(x + 4, place.y + 7 + 4 * line, x + BADGE - (line == 2 ? 8 : 5), place.y + 7 + 4 * line);
			}
		}
		if (broken) {
			gc.setBackground(ThemeColour.ERROR.get());
			gc.fillOval(place.x + place.width - BADGE - 3, place.y + 3, BADGE, BADGE);
			gc.setForeground(ThemeColour.SURFACE.get());
			gc.setLineWidth(2);
			int middle = place.x + place.width - BADGE / 2 - 3;
			gc.drawLine(middle, place.y + 7, middle, place.y + 12);
			gc.drawLine(middle, place.y + 15, middle, place.y + 15);
			gc.setLineWidth(1);
		}
	}

	/** Two sheets, one over the other. */
	private static void copy(GC gc, Rectangle place) {
		int x = place.x + place.width - BADGE - 3;
		int y = place.y + place.height - BADGE - 3;
		shade(gc, x, y);
		gc.setForeground(ThemeColour.WARNING.get());
		gc.drawRectangle(x + 3, y + 3, 7, 7);
		gc.drawRectangle(x + 6, y + 6, 7, 7);
	}

	private static void shade(GC gc, int x, int y) {
		gc.setAlpha(SHADE_ALPHA);
		gc.setBackground(ThemeColour.SURFACE.get());
		gc.fillRoundRectangle(x, y, BADGE, BADGE, 4, 4);
		gc.setAlpha(255);
		gc.setLineWidth(1);
	}
}
