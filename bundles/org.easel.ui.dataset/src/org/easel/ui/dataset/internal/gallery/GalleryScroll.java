package org.easel.ui.dataset.internal.gallery;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.ScrollBar;

/** Which part of the gallery is in sight. */
final class GalleryScroll {

	/**
	 * A picture and where it is in sight, so that it can be put there again.
	 *
	 * @param id empty where there is none
	 * @param offset in points below the upper edge
	 */
	record Anchor(String id, int offset) {
	}

	private final Gallery gallery;
	private final ScrollBar bar;

	GalleryScroll(Gallery gallery) {
		this.gallery = gallery;
		bar = gallery.getVerticalBar();
		bar.addListener(SWT.Selection, event -> gallery.redraw());
	}

	int top() {
		return bar.isVisible() ? bar.getSelection() : 0;
	}

	void to(int top) {
		int height = gallery.getClientArea().height;
		if (height == 0) {
			return;
		}
		int all = Math.max(1, gallery.places().height());
		int kept = Math.clamp(top, 0, Math.max(0, all - height));
		bar.setValues(kept, 0, Math.max(all, height), Math.max(1, height), Math.max(1, gallery.places().rowHeight() / 2), Math.max(1, height - gallery.places().rowHeight() / 2));
		gallery.redraw();
	}

	/** Scrolls as little as needed to bring heights of the gallery into sight, the upper one above all. */
	void reveal(int from, int to) {
		int height = gallery.getClientArea().height;
		if (to > top() + height) {
			to(to - height);
		}
		if (from < top()) {
			to(from);
		}
	}

	/** The focus where it is in sight, else the first picture in sight. */
	Anchor anchor() {
		int top = top();
		int height = gallery.getClientArea().height;
		int focus = gallery.selection().focus();
		var span = gallery.places().in(top, top + height);
		if (span.isEmpty() || top == 0) {
			return new Anchor("", 0); //$NON-NLS-1$
		}
		int place = focus >= span.first() && focus <= span.last() ? focus : span.first();
		return new Anchor(gallery.arrangement().picture(place).id(), gallery.places().cell(place).y - top);
	}

	void restore(Anchor anchor) {
		int place = gallery.arrangement().placeOf(anchor.id());
		to(place < 0 ? top() : gallery.places().cell(place).y - anchor.offset());
	}
}
