package org.easel.ui.gallery.internal.grid;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.easel.core.run.SamplePrompt;
import org.easel.core.samples.DrawnSample;
import org.easel.core.samples.SampleColumn;
import org.easel.core.samples.SampleGrid;
import org.easel.core.samples.SampleGrid.Cell;
import org.easel.core.thumbnail.Thumbnails;
import org.easel.ui.ThemeColour;
import org.easel.ui.WidgetUpdates;
import org.easel.ui.gallery.internal.pictures.PictureFeed;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/**
 * Sample pictures side by side, however many: headers stay in sight, all cells are zoomed and moved together, and only what is in sight is painted and kept.
 */
public final class SampleCanvas extends Canvas {

	private static final int STILL_MILLIS = 120;
	private static final int MOST_HEADER = 240;
	private static final int LEAST_HEADER = 96;

	private final GridListener listener;
	private final Look look;
	private final GridSelection selection = new GridSelection();
	private final GridPainter painter;
	private final GridScroll scroll;
	private final WidgetUpdates updates = new WidgetUpdates(this);
	private final int lineHeight;
	private final Map<SamplePrompt, Integer> rows = new HashMap<>();
	private final Map<SampleColumn, Integer> columns = new HashMap<>();
	private SampleGrid grid = SampleGrid.EMPTY;
	private GridGeometry geometry;
	private Detail detail = Detail.WHOLE;
	private Optional<PictureFeed> feed = Optional.empty();
	private String hint = ""; //$NON-NLS-1$
	private boolean moving;

	/** An empty grid with cells of a width in points. */
	public SampleCanvas(Composite parent, int side, Look look, GridListener listener) {
		super(parent, SWT.H_SCROLL | SWT.V_SCROLL | SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
		this.look = look;
		this.listener = listener;
		geometry = new GridGeometry(grid, side);
		lineHeight = measureLine();
		scroll = new GridScroll(this);
		painter = new GridPainter(this);
		ThemeColour.repaint(this);
		addListener(SWT.Paint, event -> painter.paint(event.gc, new Rectangle(event.x, event.y, event.width, event.height)));
		addListener(SWT.Resize, event -> scroll.fit());
		addListener(SWT.ZoomChanged, event -> feed.ifPresent(PictureFeed::clear));
		addListener(SWT.Dispose, event -> feed.ifPresent(PictureFeed::close));
		new GridMouse(this).attach();
		new GridKeys(this).attach();
	}

	/** Shows pictures of a project from now on. */
	public void open(Thumbnails thumbnails) {
		close();
		feed = Optional.of(new PictureFeed(thumbnails, this, this::redrawPictures));
	}

	/** Lets go of the project. */
	public void close() {
		feed.ifPresent(PictureFeed::close);
		feed = Optional.empty();
		show(SampleGrid.EMPTY);
	}

	/** Shows another grid; what was chosen and in sight stays so. */
	public void show(SampleGrid next) {
		var anchor = scroll.anchor();
		grid = next;
		rows.clear();
		next.rows().forEach(row -> rows.put(row, rows.size()));
		columns.clear();
		next.columns().forEach(column -> columns.put(column, columns.size()));
		selection.show(next);
		geometry = new GridGeometry(next, geometry.side());
		scroll.restore(anchor);
		painter.forgetWishes();
		redraw();
	}

	/** What is said where there is no picture to show. */
	public void setHint(String text) {
		hint = text;
		redraw();
	}

	public SampleGrid grid() {
		return grid;
	}

	public GridSelection selection() {
		return selection;
	}

	/** Takes up that pictures were drawn anew. */
	public void changed(Collection<DrawnSample> samples) {
		feed.ifPresent(each -> samples.forEach(each::changed));
	}

	/** Chooses cells by program and brings the first into sight; the listener is told. */
	public void choose(Collection<Cell> cells) {
		selection.choose(cells);
		revealFocus();
		chosenByHand();
	}

	/** The width of the cells in points. */
	public int side() {
		return geometry.side();
	}

	/** Gives the cells another width in points; what is in the middle stays there. */
	public void setSide(int side) {
		var cells = cells();
		setSide(side, cells.width / 2, cells.height / 2);
	}

	/** Gives the cells another width; what is at a point of the cells' area stays there. */
	void setSide(int side, int atX, int atY) {
		var next = new GridGeometry(grid, side);
		if (next.side() == geometry.side()) {
			return;
		}
		var spot = geometry.in(next, scroll.left() + atX, scroll.top() + atY);
		geometry = next;
		scroll.to(spot.x - atX, spot.y - atY);
		moved();
		listener.zoomed();
	}

	/** Makes the cells as wide as all columns have room for. */
	public void fit() {
		int count = Math.max(1, grid.columns().size());
		setSide(Math.clamp(cells().width / count * 20 / 21, 48, 512));
		scroll.to(0, scroll.top());
	}

	/** Which part of the pictures all cells show. */
	public Detail detail() {
		return detail;
	}

	/** Shows another part of all pictures. */
	public void setDetail(Detail next) {
		if (!next.equals(detail)) {
			detail = next;
			moved();
			listener.zoomed();
		}
	}

	/** Why a picture cannot be shown; empty where it can. */
	public String failure(DrawnSample sample) {
		return feed.map(each -> each.failure(sample)).orElse(""); //$NON-NLS-1$
	}

	/** Brings the cell that has the focus into sight. */
	public void revealFocus() {
		selection.focus().ifPresent(cell -> scroll.reveal(place(cell)));
	}

	/** How many images are kept, and how many bytes their pixels have. */
	public long[] kept() {
		return feed.map(each -> new long[] { each.images(), each.bytes() }).orElse(new long[2]);
	}

	/** The number of a row, -1 where it is not shown. */
	int rowOf(SamplePrompt row) {
		return rows.getOrDefault(row, -1);
	}

	/** The number of a column, -1 where it is not shown. */
	int columnOf(SampleColumn column) {
		return columns.getOrDefault(column, -1);
	}

	/** Where a cell is, in points from the top left of the first one. */
	Rectangle place(Cell cell) {
		return geometry.cell(rowOf(cell.row()), columnOf(cell.column()));
	}

	/** Where a cell is on the canvas, in points; it may be out of sight. */
	public Rectangle onCanvas(Cell cell) {
		var place = place(cell);
		var cells = cells();
		return new Rectangle(cells.x + place.x - scroll.left(), cells.y + place.y - scroll.top(), place.width, place.height);
	}

	/** The cell at a point of the canvas. */
	public Optional<Cell> cellAt(int x, int y) {
		var cells = cells();
		if (!cells.contains(x, y)) {
			return Optional.empty();
		}
		int row = geometry.rowAt(y - cells.y + scroll.top());
		int column = geometry.columnAt(x - cells.x + scroll.left());
		return row < 0 || column < 0 ? Optional.empty() : Optional.of(new Cell(grid.rows().get(row), grid.columns().get(column)));
	}

	/** The part of the canvas in which cells are, right of and below the headers. */
	public Rectangle cells() {
		var area = getClientArea();
		int left = Math.clamp(area.width / 5, LEAST_HEADER, MOST_HEADER);
		int top = 2 * lineHeight + 10;
		return new Rectangle(left, top, Math.max(0, area.width - left), Math.max(0, area.height - top));
	}

	GridGeometry geometry() {
		return geometry;
	}

	GridScroll scroll() {
		return scroll;
	}

	Look look() {
		return look;
	}

	GridListener listener() {
		return listener;
	}

	Optional<PictureFeed> feed() {
		return feed;
	}

	String hint() {
		return hint;
	}

	int lineHeight() {
		return lineHeight;
	}

	/** Whether cells change their size just now, so that painting has to be quick rather than smooth. */
	boolean isMoving() {
		return moving;
	}

	/** To be called after a person changed the choice or the focus. */
	void chosenByHand() {
		redraw();
		listener.chosen();
	}

	/** Moves what is in sight by points to the right and down. */
	public void scrollBy(int x, int y) {
		scroll.to(scroll.left() + x, scroll.top() + y);
	}

	private void moved() {
		moving = true;
		redraw();
		updates.afterQuiet("moving", STILL_MILLIS, () -> { //$NON-NLS-1$
			moving = false;
			redraw();
		});
	}

	private void redrawPictures(Set<DrawnSample> samples) {
		if (samples.size() > 40) {
			redraw();
			return;
		}
		for (var sample : samples) {
			if (columnOf(sample.column()) >= 0 && rowOf(sample.prompt()) >= 0) {
				var cell = onCanvas(new Cell(sample.prompt(), sample.column()));
				redraw(cell.x, cell.y, cell.width, cell.height, false);
			}
		}
	}

	private int measureLine() {
		var gc = new GC(this);
		try {
			return gc.getFontMetrics().getHeight();
		} finally {
			gc.dispose();
		}
	}
}
