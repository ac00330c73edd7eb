package org.easel.ui.dataset.internal.gallery;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.easel.core.image.PictureSize;
import org.easel.core.state.PictureState;
import org.easel.ui.StarShape;
import org.easel.ui.ThemeColour;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;

/** Paints a picture's cell: the picture, its name and rating, and what is special about it. */
final class CellPainter {

	private static final int CORNER = 6;
	private static final int STAR = 11;
	private static final int SMALL_STAR = 8;
	private static final int BADGE = 14;
	private static final int CHOSEN_ALPHA = 70;
	private static final int EXCLUDED_ALPHA = 70;
	private static final int SHADE_ALPHA = 150;
	private static final int MOST_NAMES = 4_000;

	/** How a cell is to look. */
	record Look(boolean chosen, boolean focused, boolean broken) {
	}

	/** Measuring a text takes longer than painting it. */
	private final Map<String, String> names = new LinkedHashMap<>() {
		private static final long serialVersionUID = 1L;

		@Override
		protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
			return size() > MOST_NAMES;
		}
	};

	void paint(GC gc, Rectangle cell, CellSize size, PictureState picture, Optional<Image> image, Look look) {
		if (look.chosen()) {
			gc.setAlpha(CHOSEN_ALPHA);
			gc.setBackground(ThemeColour.ACCENT.get());
			gc.fillRoundRectangle(cell.x, cell.y, cell.width, cell.height, CORNER, CORNER);
			gc.setAlpha(255);
			frame(gc, cell, SWT.LINE_SOLID);
		} else if (look.focused()) {
			frame(gc, cell, SWT.LINE_DOT);
		}
		var place = place(cell, size, picture.size());
		picture(gc, place, picture, image);
		badges(gc, place, picture, look.broken());
		if (size.text() > 0) {
			line(gc, cell, size, picture);
		} else if (picture.rating() > 0 && place.width >= STAR) {
			shade(gc, new Rectangle(place.x, place.y + place.height - SMALL_STAR - 2, Math.min(place.width, picture.rating() * SMALL_STAR + 2), SMALL_STAR + 2));
			stars(gc, place.x + 1, place.y + place.height - SMALL_STAR - 1, SMALL_STAR, picture.rating());
		}
	}

	private static void frame(GC gc, Rectangle cell, int style) {
		gc.setForeground(ThemeColour.ACCENT.get());
		gc.setLineWidth(1);
		gc.setLineStyle(style);
		gc.drawRoundRectangle(cell.x, cell.y, cell.width - 1, cell.height - 1, CORNER, CORNER);
		gc.setLineStyle(SWT.LINE_SOLID);
	}

	/** Where the picture itself is painted: fitted into the cell's square, in the middle. */
	static Rectangle place(Rectangle cell, CellSize size, PictureSize picture) {
		double scale = (double) size.side() / Math.max(picture.width(), picture.height());
		int width = Math.max(1, (int) Math.round(picture.width() * scale));
		int height = Math.max(1, (int) Math.round(picture.height() * scale));
		return new Rectangle(cell.x + CellSize.INSET + (size.side() - width) / 2, cell.y + CellSize.INSET + (size.side() - height) / 2, width, height);
	}

	private static void picture(GC gc, Rectangle place, PictureState picture, Optional<Image> image) {
		if (image.isEmpty()) {
			gc.setBackground(ThemeColour.CARD.get());
			gc.fillRectangle(place);
			return;
		}
		gc.setAlpha(picture.included() ? 255 : EXCLUDED_ALPHA);
		var bounds = image.get().getBounds();
		gc.drawImage(image.get(), 0, 0, bounds.width, bounds.height, place.x, place.y, place.width, place.height);
		gc.setAlpha(255);
	}

	private static void badges(GC gc, Rectangle place, PictureState picture, boolean broken) {
		int x = place.x + place.width - BADGE - 2;
		if (!picture.included()) {
			badge(gc, x, place.y + 2, ThemeColour.ERROR);
			gc.drawLine(x + 4, place.y + 2 + BADGE / 2, x + BADGE - 4, place.y + 2 + BADGE / 2);
			x -= BADGE + 2;
		}
		if (picture.caption().isEmpty() || broken) {
			badge(gc, x, place.y + 2, broken ? ThemeColour.ERROR : ThemeColour.WARNING);
			int middle = x + BADGE / 2;
			gc.drawLine(middle, place.y + 5, middle, place.y + 9);
			gc.drawLine(middle, place.y + 12, middle, place.y + 12);
		}
		if (picture.marks().starred()) {
			shade(gc, new Rectangle(place.x + 2, place.y + 2, BADGE + 2, BADGE + 2));
			gc.setBackground(ThemeColour.RATING.get());
			StarShape.fill(gc, place.x + 3, place.y + 3, BADGE);
		}
	}

	private static void badge(GC gc, int x, int y, ThemeColour colour) {
		gc.setBackground(colour.get());
		gc.fillOval(x, y, BADGE, BADGE);
		gc.setForeground(ThemeColour.SURFACE.get());
		gc.setLineWidth(2);
		gc.drawOval(x, y, BADGE, BADGE);
	}

	private static void shade(GC gc, Rectangle area) {
		gc.setAlpha(SHADE_ALPHA);
		gc.setBackground(ThemeColour.SURFACE.get());
		gc.fillRoundRectangle(area.x, area.y, area.width, area.height, CORNER, CORNER);
		gc.setAlpha(255);
	}

	private void line(GC gc, Rectangle cell, CellSize size, PictureState picture) {
		int stars = picture.rating() * STAR;
		int y = cell.y + 2 * CellSize.INSET + size.side() - 2;
		gc.setLineWidth(1);
		gc.setForeground(picture.included() ? ThemeColour.TEXT.get() : ThemeColour.QUIET_TEXT.get());
		gc.drawText(elided(gc, picture.name(), cell.width - 2 * CellSize.INSET - stars), cell.x + CellSize.INSET, y, true);
		stars(gc, cell.x + cell.width - CellSize.INSET - stars, y + (size.text() - STAR) / 2, STAR, picture.rating());
	}

	private static void stars(GC gc, int x, int y, int side, int count) {
		gc.setBackground(ThemeColour.RATING.get());
		for (int i = 0; i < count; i++) {
			StarShape.fill(gc, x + i * side, y, side - 1);
		}
	}

	/** The name without what does not fit of its middle: the beginning and the ending tell pictures apart. */
	private String elided(GC gc, String name, int width) {
		return names.computeIfAbsent(width + "/" + name, key -> { //$NON-NLS-1$
			if (gc.textExtent(name).x <= width) {
				return name;
			}
			int tail = Math.min(7, name.length() / 2);
			for (int head = name.length() - tail - 1; head > 0; head--) {
				var cut = name.substring(0, head) + "…" + name.substring(name.length() - tail); //$NON-NLS-1$
				if (gc.textExtent(cut).x <= width) {
					return cut;
				}
			}
			return name.substring(0, 1) + "…"; //$NON-NLS-1$
		});
	}
}
