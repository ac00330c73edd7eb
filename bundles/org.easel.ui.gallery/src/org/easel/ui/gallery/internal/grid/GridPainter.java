package org.easel.ui.gallery.internal.grid;

import java.util.ArrayList;
import java.util.List;

import org.easel.core.samples.DrawnSample;
import org.easel.core.samples.SampleGrid.Cell;
import org.easel.ui.ThemeColour;
import org.easel.ui.gallery.internal.grid.GridGeometry.Span;
import org.easel.ui.gallery.internal.pictures.PictureFeed;
import org.easel.ui.gallery.internal.pictures.Request;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/** Paints what of the grid is in sight, and asks for the pictures that it needs. */
final class GridPainter {

	/** So many pictures beside what is in sight are got ready. */
	private static final int MOST_SOON = 160;

	private final SampleCanvas canvas;
	private final CellPainter cells;
	private final HeaderPainter headers;
	private List<Request> wishes = List.of();

	GridPainter(SampleCanvas canvas) {
		this.canvas = canvas;
		cells = new CellPainter(canvas);
		headers = new HeaderPainter(canvas);
	}

	/** Asks again, although the same pictures are in sight. */
	void forgetWishes() {
		wishes = List.of();
	}

	void paint(GC gc, Rectangle area) {
		gc.setBackground(ThemeColour.SURFACE.get());
		gc.fillRectangle(area);
		var grid = canvas.grid();
		if (grid.isEmpty()) {
			hint(gc);
			return;
		}
		var room = canvas.cells();
		var geometry = canvas.geometry();
		int left = canvas.scroll().left();
		int top = canvas.scroll().top();
		var rows = geometry.rows(top, top + room.height);
		var columns = geometry.columns(left, left + room.width);
		if (!canvas.isMoving()) {
			want(rows, columns);
		}
		var painted = area.intersection(room);
		if (!painted.isEmpty()) {
			gc.setClipping(painted);
			for (int row = rows.first(); row <= rows.last(); row++) {
				for (int column = columns.first(); column <= columns.last(); column++) {
					var place = geometry.cell(row, column);
					place.x += room.x - left;
					place.y += room.y - top;
					if (place.intersects(painted)) {
						cells.paint(gc, place, new Cell(grid.rows().get(row), grid.columns().get(column)));
					}
				}
			}
			cells.frames(gc, rows, columns);
			gc.setClipping(area);
		}
		headers.paint(gc, area, rows, columns);
	}

	private void hint(GC gc) {
		var area = canvas.getClientArea();
		gc.setForeground(ThemeColour.QUIET_TEXT.get());
		int y = Math.max(16, area.height / 3);
		for (var line : canvas.hint().split("\n")) { //$NON-NLS-1$
			var extent = gc.textExtent(line, SWT.DRAW_TRANSPARENT);
			gc.drawText(line, Math.max(8, (area.width - extent.x) / 2), y, true);
			y += extent.y + 4;
		}
	}

	/** Asks for what is in sight, and for what is around it. */
	private void want(Span rows, Span columns) {
		if (canvas.feed().isEmpty()) {
			return;
		}
		var visible = new ArrayList<DrawnSample>();
		collect(rows, columns, new Span(0, -1), new Span(0, -1), visible);
		double scale = scale(visible.size());
		var now = visible.stream().map(sample -> request(sample, scale)).toList();
		if (now.equals(wishes)) {
			return;
		}
		wishes = now;
		var grid = canvas.grid();
		int moreRows = rows.last() - rows.first() + 1;
		int moreColumns = columns.last() - columns.first() + 1;
		var around = new ArrayList<DrawnSample>();
		collect(new Span(Math.max(0, rows.first() - moreRows), Math.min(grid.rows().size() - 1, rows.last() + moreRows)),
				new Span(Math.max(0, columns.first() - moreColumns), Math.min(grid.columns().size() - 1, columns.last() + moreColumns)), rows, columns, around);
		canvas.feed().get().want(now, around.stream().limit(MOST_SOON).map(sample -> request(sample, scale)).toList());
	}

	private void collect(Span rows, Span columns, Span butRows, Span butColumns, List<DrawnSample> into) {
		for (int row = rows.first(); row <= rows.last(); row++) {
			for (int column = columns.first(); column <= columns.last(); column++) {
				if (!(butRows.has(row) && butColumns.has(column))) {
					canvas.grid().find(row, column).ifPresent(into::add);
				}
			}
		}
	}

	/** Pixels of the device for a point of a cell; fewer where the images of all pictures in sight would not fit into the memory for them. */
	private double scale(int count) {
		double pixels = canvas.detail().factor() * canvas.getMonitor().getZoom() / 100;
		double side = pixels * canvas.side();
		double bytes = 4 * side * side * Math.max(1, count);
		double most = 0.6 * PictureFeed.MOST_BYTES;
		return bytes <= most ? pixels : pixels * Math.sqrt(most / bytes);
	}

	private Request request(DrawnSample sample, double scale) {
		int row = canvas.rowOf(sample.prompt());
		var place = cells.fitted(canvas.geometry().cell(row, 0), sample.prompt());
		return new Request(sample, Math.max(1, (int) Math.round(scale * Math.max(place.width, place.height))));
	}
}
