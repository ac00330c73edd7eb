package org.easel.ui.dataset.internal.gallery;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

/** Going through a gallery by keyboard: arrows, Home, End and pages; with Shift they choose on the way, with Ctrl they only move the focus. */
final class GalleryKeys {

	private final Gallery gallery;

	GalleryKeys(Gallery gallery) {
		this.gallery = gallery;
	}

	void attach() {
		gallery.addListener(SWT.KeyDown, this::down);
		gallery.addListener(SWT.FocusIn, event -> gallery.redraw());
		gallery.addListener(SWT.FocusOut, event -> gallery.redraw());
		// Tab goes on to the next control; all other keys are the gallery's.
		gallery.addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
	}

	private void down(Event event) {
		if (gallery.arrangement().size() == 0) {
			return;
		}
		switch (event.keyCode) {
			case SWT.CR, SWT.KEYPAD_CR -> gallery.open();
			case SWT.ESC -> {
				gallery.selection().none();
				gallery.chosenByHand();
			}
			case ' ' -> space(event.stateMask);
			default -> move(event);
		}
	}

	private void space(int keys) {
		if (gallery.selection().focus() < 0) {
			return;
		}
		if ((keys & SWT.SHIFT) != 0) {
			gallery.selection().reach(gallery.selection().focus(), (keys & SWT.MOD1) != 0);
		} else {
			gallery.selection().toggle(gallery.selection().focus());
		}
		gallery.chosenByHand();
	}

	private void move(Event event) {
		int last = gallery.arrangement().size() - 1;
		int from = gallery.selection().focus();
		int page = Math.max(1, gallery.getClientArea().height / gallery.places().rowHeight());
		int to = switch (event.keyCode) {
			case SWT.ARROW_LEFT -> from - 1;
			case SWT.ARROW_RIGHT -> from + 1;
			case SWT.ARROW_UP -> rows(from, -1);
			case SWT.ARROW_DOWN -> rows(from, 1);
			case SWT.PAGE_UP -> rows(from, -page);
			case SWT.PAGE_DOWN -> rows(from, page);
			case SWT.HOME -> 0;
			case SWT.END -> last;
			default -> Integer.MIN_VALUE;
		};
		if (to != Integer.MIN_VALUE) {
			to(from < 0 && event.keyCode != SWT.END ? 0 : Math.clamp(to, 0, last), event.stateMask);
		}
	}

	private int rows(int from, int rows) {
		return from < 0 ? 0 : gallery.places().rowsFrom(from, rows);
	}

	private void to(int place, int keys) {
		if ((keys & SWT.SHIFT) != 0) {
			gallery.selection().reach(place, (keys & SWT.MOD1) != 0);
		} else if ((keys & SWT.MOD1) != 0) {
			gallery.selection().moveFocus(place);
		} else {
			gallery.selection().only(place);
		}
		gallery.reveal(place);
		gallery.chosenByHand();
	}
}
