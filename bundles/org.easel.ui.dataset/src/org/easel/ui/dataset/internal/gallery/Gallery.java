package org.easel.ui.dataset.internal.gallery;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.easel.core.state.PictureState;
import org.easel.core.thumbnail.Thumbnails;
import org.easel.ui.ThemeColour;
import org.easel.ui.WidgetUpdates;
import org.easel.ui.dataset.internal.arrange.Arrangement;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/**
 * Shows thumbnails of an arrangement, however many: only what is in sight is painted and kept. Pictures are chosen by mouse and keyboard. A person who drags
 * drags the pictures that are chosen; who begins beside them draws a rubber band.
 */
public final class Gallery extends Canvas {

	/** The smallest and the largest side that cells can have, in points. */
	public static final int SMALLEST = CellSize.SMALLEST;
	public static final int LARGEST = CellSize.LARGEST;

	private final GalleryListener listener;
	private final GallerySelection selection = new GallerySelection();
	private final GalleryPainter painter;
	private final GalleryScroll scroll;
	private final WidgetUpdates updates = new WidgetUpdates(this);
	private Arrangement arrangement = Arrangement.EMPTY;
	private CellSize size;
	private GalleryLayout layout;
	private int placesWidth = 1;
	private Optional<ThumbnailFeed> feed = Optional.empty();
	private String hint = ""; //$NON-NLS-1$
	private Rectangle band = new Rectangle(0, 0, 0, 0);

	/** An empty gallery with cells of a side in points. */
	public Gallery(Composite parent, int side, GalleryListener listener) {
		super(parent, SWT.V_SCROLL | SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
		this.listener = listener;
		size = CellSize.of(side, lineHeight());
		layout = new GalleryLayout(arrangement, size, 1);
		scroll = new GalleryScroll(this);
		painter = new GalleryPainter(this);
		ThemeColour.repaint(this);
		addListener(SWT.Paint, event -> painter.paint(event.gc, new Rectangle(event.x, event.y, event.width, event.height)));
		addListener(SWT.Resize, event -> layOut());
		addListener(SWT.ZoomChanged, event -> feed.ifPresent(ThumbnailFeed::clear));
		addListener(SWT.Dispose, event -> feed.ifPresent(ThumbnailFeed::close));
		new GalleryMouse(this).attach();
		new GalleryKeys(this).attach();
	}

	/** Shows the pictures of a project from now on. */
	public void show(Path dataset, Thumbnails thumbnails) {
		hide();
		feed = Optional.of(new ThumbnailFeed(dataset, thumbnails, this, this::redrawPictures));
	}

	/** Lets go of the project. */
	public void hide() {
		feed.ifPresent(ThumbnailFeed::close);
		feed = Optional.empty();
		arrange(Arrangement.EMPTY);
	}

	/** Shows pictures in another order; the choice stays with those that are still there, and what was in sight stays there. */
	public void arrange(Arrangement next) {
		var anchor = scroll.anchor();
		arrangement = next;
		boolean changed = selection.arrange(next);
		placesWidth = clientWidth();
		layout = new GalleryLayout(next, size, placesWidth);
		scroll.restore(anchor);
		redraw();
		if (changed) {
			tellChosen();
		}
	}

	/** What is said where there is no picture to show. */
	public void setHint(String text) {
		hint = text;
		redraw();
	}

	/** Follows pictures to their new ids, before they are arranged anew. */
	public void rename(Map<String, String> ids) {
		selection.rename(ids);
	}

	/** Takes up that files of pictures were changed. */
	public void filesChanged(Collection<String> ids) {
		feed.ifPresent(each -> ids.forEach(each::changed));
		painter.forgetWishes();
		redraw();
	}

	/** The ids of the pictures that are chosen, in the order in which they are shown. */
	public List<String> chosen() {
		return selection.inOrder();
	}

	/** Chooses pictures and brings the first of them into sight. Does not tell the listener. */
	public void choose(Collection<String> ids) {
		if (Set.copyOf(ids).equals(selection.chosen())) {
			return;
		}
		selection.choose(ids);
		if (!selection.chosen().isEmpty()) {
			reveal(selection.focus());
		}
		redraw();
	}

	/** Chooses all pictures that are shown. */
	public void chooseAll() {
		selection.all();
		chosenByHand();
	}

	/** Chooses the picture so many places after the focus, or before it. */
	public void step(int places) {
		if (arrangement.size() > 0) {
			int place = Math.clamp(selection.focus() + places, 0, arrangement.size() - 1);
			selection.only(place);
			reveal(place);
			chosenByHand();
		}
	}

	/** The side of the cells in points. */
	public int side() {
		return size.side();
	}

	/** Shows cells with another side in points, as far as they can be so small or large. */
	public void setSide(int side) {
		var next = CellSize.of(side, lineHeight());
		if (next.equals(size)) {
			return;
		}
		size = next;
		layOut();
		listener.resized(size.side());
	}

	/** The folder that a place in the gallery belongs to, where it is grouped by folders; in points from its top left. */
	public Optional<String> folderAt(int y) {
		int group = layout.groupAt(y + top());
		return group < 0 ? Optional.empty() : Optional.of(arrangement.groups().get(group).folder()).filter(folder -> !folder.isEmpty());
	}

	/** The picture at a point; in points from its top left. */
	public Optional<PictureState> pictureAt(int x, int y) {
		int place = layout.placeAt(x, y + top());
		return place < 0 ? Optional.empty() : Optional.of(arrangement.picture(place));
	}

	/** Why a picture cannot be shown; empty where it can. */
	public String failure(String id) {
		return feed.map(each -> each.failure(id)).orElse(""); //$NON-NLS-1$
	}

	Arrangement arrangement() {
		return arrangement;
	}

	GalleryLayout places() {
		return layout;
	}

	CellSize size() {
		return size;
	}

	GallerySelection selection() {
		return selection;
	}

	Optional<ThumbnailFeed> feed() {
		return feed;
	}

	String hint() {
		return hint;
	}

	Rectangle band() {
		return band;
	}

	void setBand(Rectangle next) {
		band = next;
		redraw();
	}

	GalleryScroll scroll() {
		return scroll;
	}

	/** How far it is scrolled down, in points. */
	int top() {
		return scroll.top();
	}

	/** The width that cells are laid out in; while the gallery has none, because a picture is shown over it, the one that it had. */
	private int clientWidth() {
		int width = getClientArea().width;
		return width > 0 ? width : placesWidth;
	}

	/** Brings the picture that has the focus into sight. */
	public void revealFocus() {
		if (selection.focus() >= 0) {
			reveal(selection.focus());
		}
	}

	void reveal(int place) {
		var cell = layout.cell(place);
		scroll.reveal(cell.y - CellSize.GAP, cell.y + cell.height + CellSize.GAP);
	}

	/** To be called after a person changed the choice or the focus. */
	void chosenByHand() {
		redraw();
		tellChosen();
	}

	void open() {
		if (selection.focus() >= 0) {
			listener.opened(arrangement.picture(selection.focus()).id());
		}
	}

	/** Paints soon again: not all was there in time. */
	void paintRest() {
		updates.once("rest", this::redraw); //$NON-NLS-1$
	}

	private void tellChosen() {
		listener.chosen(chosen());
	}

	private void layOut() {
		var anchor = scroll.anchor();
		placesWidth = clientWidth();
		layout = new GalleryLayout(arrangement, size, placesWidth);
		scroll.restore(anchor);
		redraw();
	}

	private void redrawPictures(Set<String> ids) {
		for (var id : ids) {
			int place = arrangement.placeOf(id);
			if (place >= 0) {
				var cell = layout.cell(place);
				redraw(cell.x, cell.y - top(), cell.width, cell.height, false);
			}
		}
	}

	private int lineHeight() {
		var gc = new GC(this);
		try {
			return gc.getFontMetrics().getHeight();
		} finally {
			gc.dispose();
		}
	}
}
