package org.easel.ui.tags.internal.chips;

import org.easel.ui.ThemeColour;
import org.easel.ui.tags.internal.desk.ChosenTag;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/** Draws chips. A person's tag has a plain frame, a machine's a dashed one and a small diamond, so that colour is not all that tells them apart. */
final class ChipPainter {

	private static final int SIDE = 9;
	private static final int VERTICAL = 4;
	private static final int MARK = 7;
	private static final int MARK_GAP = 5;

	private ChipPainter() {
	}

	/** How wide a chip wants to be. */
	static int width(GC gc, ChosenTag chip) {
		int width = gc.textExtent(chip.tag()).x + 2 * SIDE;
		if (chip.machine() > 0) {
			width += MARK + MARK_GAP;
		}
		if (!chip.onAll()) {
			width += gc.textExtent(share(chip)).x + MARK_GAP;
		}
		return width;
	}

	/** The height of every chip. */
	static int height(GC gc) {
		return gc.getFontMetrics().getHeight() + 2 * VERTICAL;
	}

	/** @param focused whether the chip has the focus of the keyboard */
	static void paint(GC gc, ChosenTag chip, Rectangle place, boolean selected, boolean focused) {
		var ground = selected ? ThemeColour.ACCENT : ground(chip);
		var text = selected ? ThemeColour.ACCENT_TEXT : text(chip);
		int arc = place.height;
		gc.setAntialias(SWT.ON);
		if (chip.onAll() || selected) {
			gc.setBackground(ground.get());
			gc.fillRoundRectangle(place.x, place.y, place.width, place.height, arc, arc);
		}
		gc.setForeground((chip.onAll() || selected ? text : ThemeColour.LINE).get());
		gc.setLineStyle(chip.machine() > 0 ? SWT.LINE_DASH : SWT.LINE_SOLID);
		if (chip.machine() > 0 || !chip.onAll()) {
			gc.drawRoundRectangle(place.x, place.y, place.width - 1, place.height - 1, arc, arc);
		}
		gc.setLineStyle(SWT.LINE_SOLID);
		if (focused) {
			gc.setForeground(ThemeColour.TEXT.get());
			gc.setLineWidth(2);
			gc.drawRoundRectangle(place.x - 2, place.y - 2, place.width + 3, place.height + 3, arc + 4, arc + 4);
			gc.setLineWidth(1);
		}
		gc.setForeground((chip.onAll() || selected ? text : ThemeColour.TEXT).get());
		content(gc, chip, place, selected);
	}

	private static void content(GC gc, ChosenTag chip, Rectangle place, boolean selected) {
		int left = place.x + SIDE;
		int middle = place.y + place.height / 2;
		if (chip.machine() > 0) {
			gc.setBackground(gc.getForeground());
			int half = MARK / 2;
			gc.fillPolygon(new int[] { left, middle, left + half, middle - half - 1, left + MARK, middle, left + half, middle + half + 1 });
			left += MARK + MARK_GAP;
		}
		gc.setClipping(place.x, place.y, place.width - SIDE / 2, place.height);
		gc.drawText(chip.tag(), left, place.y + VERTICAL, SWT.DRAW_TRANSPARENT);
		if (!chip.onAll()) {
			left += gc.textExtent(chip.tag()).x + MARK_GAP;
			gc.setForeground((selected ? ThemeColour.ACCENT_TEXT : ThemeColour.QUIET_TEXT).get());
			gc.drawText(share(chip), left, place.y + VERTICAL, SWT.DRAW_TRANSPARENT);
		}
		gc.setClipping((Rectangle) null);
	}

	/** The line that shows where something goes. */
	static void paintGap(GC gc, ChipLayout layout, int gap, int height, int offset) {
		var places = layout.places();
		int x = places.isEmpty() ? ChipLayout.MARGIN : gap < places.size() ? places.get(gap).x - 3 : places.getLast().x + places.getLast().width + 2;
		int y = places.isEmpty() ? ChipLayout.MARGIN : places.get(Math.min(gap, places.size() - 1)).y;
		gc.setBackground(ThemeColour.ACCENT.get());
		gc.fillRectangle(x, y - 1 - offset, 2, height + 2);
	}

	private static String share(ChosenTag chip) {
		return chip.count() + "/" + chip.of();
	}

	private static ThemeColour ground(ChosenTag chip) {
		return chip.trigger() ? ThemeColour.TRIGGER_TAG : chip.byMachine() ? ThemeColour.MACHINE_TAG : ThemeColour.TAG;
	}

	private static ThemeColour text(ChosenTag chip) {
		return chip.trigger() ? ThemeColour.TRIGGER_TAG_TEXT : chip.byMachine() ? ThemeColour.MACHINE_TAG_TEXT : ThemeColour.TAG_TEXT;
	}
}
