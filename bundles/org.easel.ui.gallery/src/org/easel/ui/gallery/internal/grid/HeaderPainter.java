package org.easel.ui.gallery.internal.grid;

import org.easel.ui.ThemeColour;
import org.easel.ui.gallery.internal.Messages;
import org.easel.ui.gallery.internal.grid.GridGeometry.Span;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/** Paints the headers, which stay in sight: above, what drew the pictures; at the left, what they show. */
final class HeaderPainter {

	private static final int INSET = 6;

	private final SampleCanvas canvas;
	private final TextLines texts = new TextLines();

	HeaderPainter(SampleCanvas canvas) {
		this.canvas = canvas;
	}

	void paint(GC gc, Rectangle area, Span rows, Span columns) {
		var room = canvas.cells();
		var client = canvas.getClientArea();
		gc.setLineWidth(1);
		var above = new Rectangle(room.x, 0, room.width, room.y);
		if (!above.intersection(area).isEmpty()) {
			ground(gc, area, above);
			for (int column = columns.first(); column <= columns.last(); column++) {
				column(gc, column, room);
			}
		}
		var beside = new Rectangle(0, room.y, room.x, room.height);
		if (!beside.intersection(area).isEmpty()) {
			ground(gc, area, beside);
			for (int row = rows.first(); row <= rows.last(); row = canvas.geometry().groupEnd(row) + 1) {
				group(gc, row, room);
			}
		}
		var corner = new Rectangle(0, 0, room.x, room.y);
		if (!corner.intersection(area).isEmpty()) {
			ground(gc, area, corner);
			corner(gc, corner);
		}
		gc.setClipping(area);
		gc.setForeground(ThemeColour.LINE.get());
		gc.drawLine(0, room.y - 1, client.width, room.y - 1);
		gc.drawLine(room.x - 1, 0, room.x - 1, client.height);
	}

	private static void ground(GC gc, Rectangle area, Rectangle part) {
		gc.setClipping(part.intersection(area));
		gc.setBackground(ThemeColour.CARD.get());
		gc.fillRectangle(part);
	}

	private void corner(GC gc, Rectangle corner) {
		gc.setForeground(ThemeColour.QUIET_TEXT.get());
		gc.drawText(texts.cut(gc, NLS.bind(Messages.Grid_count, canvas.grid().cells().size()), corner.width - 2 * INSET), INSET, 4, true);
		if (!canvas.detail().isWhole()) {
			gc.setForeground(ThemeColour.ACCENT.get());
			gc.drawText(texts.cut(gc, NLS.bind(Messages.Grid_detail, Math.round(canvas.detail().factor() * 10) / 10.0), corner.width - 2 * INSET), INSET,
					4 + canvas.lineHeight(), true);
		}
	}

	private void column(GC gc, int index, Rectangle room) {
		var column = canvas.grid().columns().get(index);
		var place = canvas.geometry().cell(0, index);
		int x = room.x + place.x - canvas.scroll().left();
		boolean chosen = canvas.selection().cells().stream().anyMatch(cell -> cell.column().equals(column));
		if (chosen) {
			gc.setBackground(ThemeColour.ACCENT.get());
			gc.fillRectangle(x, room.y - 4, place.width, 3);
		}
		boolean proposed = canvas.look().isProposed(column);
		if (proposed) {
			gc.setBackground(ThemeColour.GOOD.get());
			gc.fillRectangle(x, 0, place.width, 3);
		}
		var title = canvas.look().title(column);
		boolean fits = gc.textExtent(title).x <= place.width - 4;
		var subtitle = proposed ? Messages.Column_proposed : canvas.look().subtitle(column);
		gc.setForeground(ThemeColour.TEXT.get());
		centred(gc, texts.cut(gc, fits ? title : place.width < 60 ? canvas.look().shortTitle(column) : title, place.width - 2), x, subtitle.isEmpty() ? 4 + canvas.lineHeight() / 2 : 4,
				place.width);
		if (!subtitle.isEmpty()) {
			gc.setForeground((proposed ? ThemeColour.GOOD : ThemeColour.QUIET_TEXT).get());
			centred(gc, texts.cut(gc, subtitle, place.width - 2), x, 4 + canvas.lineHeight(), place.width);
		}
	}

	private static void centred(GC gc, String text, int x, int y, int width) {
		gc.drawText(text, x + (width - gc.textExtent(text).x) / 2, y, true);
	}

	/** The prompt once for all its seeds; it stays in sight as long as one of them is. */
	private void group(GC gc, int row, Rectangle room) {
		var geometry = canvas.geometry();
		int line = canvas.lineHeight();
		int first = geometry.groupOf(row);
		int last = geometry.groupEnd(row);
		var top = geometry.cell(first, 0);
		var bottom = geometry.cell(last, 0);
		int shift = room.y - canvas.scroll().top();
		int from = Math.max(room.y, top.y + shift);
		int to = Math.min(room.y + room.height, bottom.y + bottom.height + shift);
		var prompt = canvas.grid().rows().get(first);
		boolean low = top.height < 2 * line;
		int seedWidth = low && first == last ? 0 : gc.textExtent(Long.toString(prompt.seed())).x + 2 * INSET;
		gc.setForeground(ThemeColour.TEXT.get());
		int lines = Math.max(1, (to - from - 4) / line);
		int width = room.x - 2 * INSET - (first == last ? 0 : seedWidth);
		int y = from + 2;
		for (var text : texts.of(gc, prompt.prompt(), width, first == last && !low ? Math.max(1, lines - 1) : lines)) {
			gc.drawText(text, INSET, y, true);
			y += line;
		}
		gc.setForeground(ThemeColour.QUIET_TEXT.get());
		if (first == last) {
			if (!low) {
				gc.drawText(texts.cut(gc, NLS.bind(Messages.Grid_seed, Long.toString(prompt.seed())), width), INSET, y, true);
			}
		} else {
			seeds(gc, first, last, room, shift);
		}
		gc.setForeground(ThemeColour.LINE.get());
		int end = bottom.y + bottom.height + shift + geometry.gap();
		gc.drawLine(0, end, room.x - 1, end);
	}

	private void seeds(GC gc, int first, int last, Rectangle room, int shift) {
		for (int row = first; row <= last; row++) {
			var place = canvas.geometry().cell(row, 0);
			int y = place.y + shift;
			if (place.height >= canvas.lineHeight() - 4 && y + place.height > room.y && y < room.y + room.height) {
				var seed = Long.toString(canvas.grid().rows().get(row).seed());
				gc.drawText(seed, room.x - INSET - gc.textExtent(seed).x, Math.max(y, Math.min(room.y, y + place.height - canvas.lineHeight())) + 2, true);
			}
		}
	}
}
