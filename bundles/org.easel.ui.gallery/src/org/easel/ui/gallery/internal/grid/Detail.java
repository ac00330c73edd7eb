package org.easel.ui.gallery.internal.grid;

import org.eclipse.swt.graphics.Rectangle;

/**
 * Which part of every picture is shown, the same in all cells.
 *
 * @param factor 1 for the whole picture, 4 for a quarter of its width
 * @param x the middle of the part, 0 at the left edge of the picture to 1 at the right one
 * @param y likewise from the top
 */
public record Detail(double factor, double x, double y) {

	/** The whole picture. */
	public static final Detail WHOLE = new Detail(1, 0.5, 0.5);
	/** More shows single pixels only. */
	public static final double MOST = 16;

	public Detail {
		factor = Math.clamp(factor, 1, MOST);
		double half = 0.5 / factor;
		x = Math.clamp(x, half, 1 - half);
		y = Math.clamp(y, half, 1 - half);
	}

	public boolean isWhole() {
		return factor == 1;
	}

	/** Larger or smaller, with the spot that is shown at a place of the cell staying there. @param atX 0 at the left edge of what is shown to 1 */
	public Detail scaled(double by, double atX, double atY) {
		double next = Math.clamp(factor * by, 1, MOST);
		double spotX = x + (atX - 0.5) / factor;
		double spotY = y + (atY - 0.5) / factor;
		return new Detail(next, spotX - (atX - 0.5) / next, spotY - (atY - 0.5) / next);
	}

	/** Another part, moved by a share of what is shown. */
	public Detail moved(double byX, double byY) {
		return new Detail(factor, x + byX / factor, y + byY / factor);
	}

	/** The part of an image with these bounds. */
	public Rectangle part(int width, int height) {
		int partWidth = Math.max(1, (int) Math.round(width / factor));
		int partHeight = Math.max(1, (int) Math.round(height / factor));
		int left = Math.clamp((int) Math.round(x * width - partWidth / 2.0), 0, width - partWidth);
		int top = Math.clamp((int) Math.round(y * height - partHeight / 2.0), 0, height - partHeight);
		return new Rectangle(left, top, partWidth, partHeight);
	}
}
