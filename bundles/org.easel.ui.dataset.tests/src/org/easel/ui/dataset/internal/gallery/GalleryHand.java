package org.easel.ui.dataset.internal.gallery;

import java.util.List;
import java.util.stream.IntStream;

import org.easel.ui.testing.Widgets;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** Does to a gallery what a hand with a mouse does. */
public record GalleryHand(Gallery gallery) {

	/** The ids of all pictures that are shown, in their order. */
	public List<String> shown() {
		return IntStream.range(0, gallery.arrangement().size()).mapToObj(place -> gallery.arrangement().picture(place).id()).toList();
	}

	/** The number of all pictures that are shown. */
	public int count() {
		return gallery.arrangement().size();
	}

	/** The titles of the groups. */
	public List<String> titles() {
		return gallery.arrangement().groups().stream().map(group -> group.title()).toList();
	}

	/** Where a picture is on the canvas. */
	public Rectangle cell(String id) {
		var cell = gallery.places().cell(gallery.arrangement().placeOf(id));
		cell.y -= gallery.top();
		return cell;
	}

	/** Clicks on a picture, with modifier keys. */
	public void click(String id, int keys) {
		var cell = cell(id);
		Widgets.click(gallery, cell.x + cell.width / 2, cell.y + cell.height / 2, 1, keys);
	}

	public void doubleClick(String id) {
		var cell = cell(id);
		click(id, SWT.NONE);
		mouse(gallery, SWT.MouseDoubleClick, cell.x + cell.width / 2, cell.y + cell.height / 2);
	}

	/** Draws with the button down from one point to another. */
	public static void drag(Control on, Point from, Point to) {
		mouse(on, SWT.MouseDown, from.x, from.y);
		mouse(on, SWT.MouseMove, (from.x + to.x) / 2, (from.y + to.y) / 2);
		mouse(on, SWT.MouseMove, to.x, to.y);
		mouse(on, SWT.MouseUp, to.x, to.y);
	}

	/** Images that are kept now. */
	public int images() {
		return gallery.feed().map(ThumbnailFeed::images).orElse(0);
	}

	/** How far it is scrolled down, in points. */
	public int top() {
		return gallery.top();
	}

	/** The length of all, in points. */
	public int height() {
		return gallery.places().height();
	}

	/** Scrolls, as with the bar. */
	public void scrollTo(int top) {
		gallery.scroll().to(top);
	}

	private static void mouse(Control on, int type, int x, int y) {
		var event = new Event();
		event.button = 1;
		event.count = 1;
		event.x = x;
		event.y = y;
		on.notifyListeners(type, event);
	}
}
