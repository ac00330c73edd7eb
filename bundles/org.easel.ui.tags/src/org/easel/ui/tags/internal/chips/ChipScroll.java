package org.easel.ui.tags.internal.chips;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;

/** The scroll bar of the chips. */
final class ChipScroll {

	private static final int STEP = 24;

	private final Canvas canvas;
	private int height;

	ChipScroll(Canvas canvas) {
		this.canvas = canvas;
		canvas.getVerticalBar().addListener(SWT.Selection, event -> canvas.redraw());
	}

	/** How far the top is scrolled away. */
	int offset() {
		return canvas.getVerticalBar().getVisible() ? canvas.getVerticalBar().getSelection() : 0;
	}

	/** The chips are so high now. */
	void height(int contents) {
		height = contents;
		int page = Math.max(1, canvas.getClientArea().height);
		var bar = canvas.getVerticalBar();
		bar.setVisible(contents > page);
		bar.setValues(Math.clamp(bar.getSelection(), 0, Math.max(0, contents - page)), 0, Math.max(contents, 1), Math.min(page, Math.max(contents, 1)), STEP, page);
	}

	/** Scrolls until a place is to be seen. */
	void reveal(Rectangle place) {
		int page = canvas.getClientArea().height;
		if (height <= page) {
			return;
		}
		if (place.y < offset()) {
			canvas.getVerticalBar().setSelection(place.y - ChipLayout.MARGIN);
		} else if (place.y + place.height > offset() + page) {
			canvas.getVerticalBar().setSelection(place.y + place.height + ChipLayout.MARGIN - page);
		}
	}
}
