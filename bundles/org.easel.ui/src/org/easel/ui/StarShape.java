package org.easel.ui;

import org.eclipse.swt.graphics.GC;

/** Draws stars as shapes, since not every font has them. */
public final class StarShape {

	private static final int POINTS = 5;
	private static final double INNER = 0.42;

	private StarShape() {
	}

	/** Fills a star with the background colour. */
	public static void fill(GC gc, int left, int top, int side) {
		gc.fillPolygon(outline(left + side / 2.0, top + side / 2.0, side / 2.0));
	}

	private static int[] outline(double x, double y, double radius) {
		var outline = new int[4 * POINTS];
		for (int i = 0; i < 2 * POINTS; i++) {
			double angle = Math.PI * i / POINTS - Math.PI / 2;
			double r = i % 2 == 0 ? radius : radius * INNER;
			outline[2 * i] = (int) Math.round(x + r * Math.cos(angle));
			outline[2 * i + 1] = (int) Math.round(y + r * Math.sin(angle));
		}
		return outline;
	}
}
