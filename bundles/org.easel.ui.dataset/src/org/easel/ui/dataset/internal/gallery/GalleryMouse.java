package org.easel.ui.dataset.internal.gallery;

import java.util.LinkedHashSet;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;

/** Choosing pictures with the mouse: by click, with Ctrl and Shift, by a rubber band, by a group's title. */
final class GalleryMouse {

	private static final int SCROLL_MILLIS = 30;
	private static final int STEP = 24;

	private final Gallery gallery;
	/** A click on one of several that are chosen chooses it alone only when the button goes up: it may begin a drag. */
	private int pending = -1;
	private boolean banding;
	private Point begin = new Point(0, 0);
	private Point mouse = new Point(0, 0);
	private Set<String> before = Set.of();

	GalleryMouse(Gallery gallery) {
		this.gallery = gallery;
	}

	void attach() {
		gallery.addListener(SWT.MouseDown, this::down);
		gallery.addListener(SWT.MouseMove, this::move);
		gallery.addListener(SWT.MouseUp, this::up);
		gallery.addListener(SWT.MouseDoubleClick, this::doubleClick);
		gallery.addListener(SWT.DragDetect, event -> pending = -1);
		gallery.addListener(SWT.MouseHover, this::hover);
		gallery.addListener(SWT.MouseVerticalWheel, this::wheel);
	}

	private void down(Event event) {
		gallery.forceFocus();
		int place = gallery.places().placeAt(event.x, event.y + gallery.top());
		pending = -1;
		if (event.button == 3) {
			if (place >= 0 && !isChosen(place)) {
				gallery.selection().only(place);
				gallery.chosenByHand();
			}
		} else if (event.button == 1 && place >= 0) {
			pick(place, event.stateMask);
		} else if (event.button == 1) {
			beside(event);
		}
	}

	private void pick(int place, int keys) {
		if ((keys & SWT.SHIFT) != 0) {
			gallery.selection().reach(place, (keys & SWT.MOD1) != 0);
		} else if ((keys & SWT.MOD1) != 0) {
			gallery.selection().toggle(place);
		} else if (isChosen(place)) {
			pending = place;
			gallery.selection().moveFocus(place);
		} else {
			gallery.selection().only(place);
		}
		gallery.chosenByHand();
	}

	private void beside(Event event) {
		boolean adds = (event.stateMask & (SWT.MOD1 | SWT.SHIFT)) != 0;
		int group = gallery.places().headerAt(event.y + gallery.top());
		if (!adds) {
			gallery.selection().none();
		}
		if (group >= 0) {
			var ids = new LinkedHashSet<>(gallery.selection().chosen());
			gallery.arrangement().groups().get(group).pictures().forEach(picture -> ids.add(picture.id()));
			gallery.selection().choose(ids);
		} else {
			banding = true;
			begin = new Point(event.x, event.y + gallery.top());
			before = new LinkedHashSet<>(gallery.selection().chosen());
		}
		gallery.chosenByHand();
	}

	private void move(Event event) {
		mouse = new Point(event.x, event.y);
		if (banding) {
			stretch();
			scrollWhileOutside();
		}
	}

	private void stretch() {
		int y = mouse.y + gallery.top();
		var band = new Rectangle(Math.min(begin.x, mouse.x), Math.min(begin.y, y), Math.abs(mouse.x - begin.x), Math.abs(y - begin.y));
		var ids = new LinkedHashSet<>(before);
		for (int place : gallery.places().within(band)) {
			ids.add(gallery.arrangement().picture(place).id());
		}
		boolean changed = !ids.equals(gallery.selection().chosen());
		gallery.selection().choose(ids);
		gallery.setBand(band);
		if (changed) {
			gallery.chosenByHand();
		}
	}

	private void scrollWhileOutside() {
		int height = gallery.getClientArea().height;
		int step = mouse.y < 0 ? -STEP : mouse.y > height ? STEP : 0;
		if (step != 0) {
			gallery.getDisplay().timerExec(SCROLL_MILLIS, () -> {
				if (banding && !gallery.isDisposed() && (mouse.y < 0 || mouse.y > height)) {
					gallery.scroll().to(gallery.top() + step);
					stretch();
					scrollWhileOutside();
				}
			});
		}
	}

	private void up(Event event) {
		if (banding) {
			banding = false;
			gallery.setBand(new Rectangle(0, 0, 0, 0));
		} else if (pending >= 0 && event.button == 1 && pending < gallery.arrangement().size()) {
			gallery.selection().only(pending);
			gallery.chosenByHand();
		}
		pending = -1;
	}

	private void doubleClick(Event event) {
		if (event.button == 1 && gallery.places().placeAt(event.x, event.y + gallery.top()) >= 0) {
			gallery.open();
		}
	}

	/** Why a picture cannot be shown is said where the mouse rests on it; what it is called, where cells are too small for names. */
	private void hover(Event event) {
		var text = gallery.pictureAt(event.x, event.y).map(picture -> {
			var failure = gallery.failure(picture.id());
			return failure.isEmpty() && gallery.size().text() == 0 ? picture.id() + "\n" + picture.size() : failure; //$NON-NLS-1$
		}).filter(words -> !words.isEmpty()).orElse(null);
		// Within a tooltip & marks a mnemonic.
		gallery.setToolTipText(text == null ? null : text.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private void wheel(Event event) {
		if ((event.stateMask & SWT.MOD1) != 0) {
			event.doit = false;
			gallery.setSide(Math.round(gallery.side() * (event.count > 0 ? 1.15f : 1 / 1.15f)));
		}
	}

	private boolean isChosen(int place) {
		return gallery.selection().has(gallery.arrangement().picture(place).id());
	}
}
