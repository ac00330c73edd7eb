package org.easel.ui.dataset.internal.details;

import org.easel.ui.ThemeColour;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/** A frame over a picture that is drawn, moved and stretched with the mouse. Places are in points of the canvas. */
final class CropTool {

	private static final int REACH = 7;
	private static final int HANDLE = 8;
	private static final int SHADE_ALPHA = 150;

	private final Runnable changed;
	private CropFrame frame;
	private Drag drag = Drag.NONE;
	private int lastX;
	private int lastY;
	private double anchorX;
	private double anchorY;

	private enum Drag {
		NONE, MOVE, CORNER, LEFT, RIGHT, TOP, BOTTOM
	}

	/** @param changed is called when the frame is another one */
	CropTool(CropFrame frame, Runnable changed) {
		this.frame = frame;
		this.changed = changed;
	}

	CropFrame frame() {
		return frame;
	}

	void setFrame(CropFrame next) {
		frame = next;
		changed.run();
	}

	void down(int x, int y, Rectangle place) {
		drag = at(x, y, place);
		lastX = x;
		lastY = y;
		var there = onScreen(place);
		if (drag == Drag.NONE) {
			drag = Drag.CORNER;
			anchorX = Math.clamp(pictureX(x, place), 0, frame.picture().width());
			anchorY = Math.clamp(pictureY(y, place), 0, frame.picture().height());
		} else if (drag == Drag.CORNER) {
			anchorX = Math.abs(x - there.x) <= REACH ? frame.left() + frame.width() : frame.left();
			anchorY = Math.abs(y - there.y) <= REACH ? frame.top() + frame.height() : frame.top();
		}
	}

	void move(int x, int y, Rectangle place) {
		if (drag == Drag.NONE) {
			return;
		}
		double px = pictureX(x, place);
		double py = pictureY(y, place);
		switch (drag) {
			case MOVE -> {
				int right = (int) Math.round(px - pictureX(lastX, place));
				int down = (int) Math.round(py - pictureY(lastY, place));
				if (right == 0 && down == 0) {
					return;
				}
				setFrame(frame.moved(right, down));
				lastX = x;
				lastY = y;
			}
			case LEFT, RIGHT -> setFrame(frame.withEdge(drag == Drag.LEFT, px, Double.NaN));
			case TOP, BOTTOM -> setFrame(frame.withEdge(drag == Drag.TOP, Double.NaN, py));
			default -> {
				if (Math.abs(x - lastX) + Math.abs(y - lastY) > 2 || frame.isWhole()) {
					setFrame(frame.spanning(anchorX, anchorY, px, py));
				}
			}
		}
	}

	void up() {
		drag = Drag.NONE;
	}

	/** Which pointer shows what a drag from here would do. */
	int cursor(int x, int y, Rectangle place) {
		return switch (drag == Drag.NONE ? at(x, y, place) : drag) {
			case MOVE -> SWT.CURSOR_SIZEALL;
			case LEFT, RIGHT -> SWT.CURSOR_SIZEWE;
			case TOP, BOTTOM -> SWT.CURSOR_SIZENS;
			case CORNER, NONE -> SWT.CURSOR_CROSS;
		};
	}

	private Drag at(int x, int y, Rectangle place) {
		var there = onScreen(place);
		boolean left = Math.abs(x - there.x) <= REACH;
		boolean right = Math.abs(x - there.x - there.width) <= REACH;
		boolean top = Math.abs(y - there.y) <= REACH;
		boolean bottom = Math.abs(y - there.y - there.height) <= REACH;
		boolean within = x >= there.x - REACH && x <= there.x + there.width + REACH && y >= there.y - REACH && y <= there.y + there.height + REACH;
		if (!within) {
			return Drag.NONE;
		}
		if ((left || right) && (top || bottom)) {
			return Drag.CORNER;
		}
		return left ? Drag.LEFT : right ? Drag.RIGHT : top ? Drag.TOP : bottom ? Drag.BOTTOM : frame.isWhole() ? Drag.NONE : Drag.MOVE;
	}

	void paint(GC gc, Rectangle area, Rectangle place) {
		var there = onScreen(place);
		gc.setAlpha(SHADE_ALPHA);
		gc.setBackground(ThemeColour.SURFACE.get());
		gc.fillRectangle(0, 0, area.width, there.y);
		gc.fillRectangle(0, there.y + there.height, area.width, Math.max(0, area.height - there.y - there.height));
		gc.fillRectangle(0, there.y, there.x, there.height);
		gc.fillRectangle(there.x + there.width, there.y, Math.max(0, area.width - there.x - there.width), there.height);
		gc.setAlpha(255);
		gc.setForeground(ThemeColour.ACCENT.get());
		gc.setLineWidth(2);
		gc.drawRectangle(there);
		gc.setLineWidth(1);
		gc.setAlpha(120);
		for (int third = 1; third < 3; third++) {
			gc.drawLine(there.x + there.width * third / 3, there.y, there.x + there.width * third / 3, there.y + there.height);
			gc.drawLine(there.x, there.y + there.height * third / 3, there.x + there.width, there.y + there.height * third / 3);
		}
		gc.setAlpha(255);
		gc.setBackground(ThemeColour.ACCENT.get());
		for (int i = 0; i < 9; i++) {
			if (i != 4) {
				gc.fillRectangle(there.x + there.width * (i % 3) / 2 - HANDLE / 2, there.y + there.height * (i / 3) / 2 - HANDLE / 2, HANDLE, HANDLE);
			}
		}
	}

	/** The frame in points of the canvas. */
	Rectangle onScreen(Rectangle place) {
		double scale = (double) place.width / frame.picture().width();
		int left = (int) Math.round(place.x + frame.left() * scale);
		int top = (int) Math.round(place.y + frame.top() * scale);
		return new Rectangle(left, top, (int) Math.round(frame.width() * scale), (int) Math.round(frame.height() * scale));
	}

	private double pictureX(int x, Rectangle place) {
		return (double) (x - place.x) * frame.picture().width() / place.width;
	}

	private double pictureY(int y, Rectangle place) {
		return (double) (y - place.y) * frame.picture().height() / place.height;
	}
}
