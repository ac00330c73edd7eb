package org.easel.evaluation.drawing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;

/**
 * Curves over one axis.
 *
 * @param title above it
 * @param across what the horizontal axis counts
 * @param lines at least one with a point
 */
public record LineChart(String title, String across, List<Line> lines) {

	private static final int LEFT = 56;
	private static final int RIGHT = 14;
	private static final int TOP = 32;
	private static final int BELOW = 46;
	private static final int LEGEND_LINE = 18;
	private static final int MOST_DOTS = 30;
	private static final float FAINT_LINE = 0.8f;
	private static final float BOLD_LINE = 2f;
	/** Colours that stay apart for colour-blind eyes (Okabe and Ito). */
	private static final List<Color> COLOURS = List.of(new Color(0x0072B2), new Color(0xD55E00), new Color(0x009E73), new Color(0xCC79A7),
			new Color(0xE69F00), new Color(0x56B4E9));

	/**
	 * A curve.
	 *
	 * @param name in the legend
	 * @param x rising
	 * @param y as many; a NaN leaves a gap
	 */
	public record Line(String name, double[] x, double[] y) {

		public Line {
			if (x.length != y.length || x.length == 0) {
				throw new IllegalArgumentException("The curve \"" + name + "\" has " + x.length + " places and " + y.length + " values.");
			}
		}
	}

	public LineChart {
		lines = List.copyOf(lines);
		if (lines.isEmpty()) {
			throw new IllegalArgumentException("The chart \"" + title + "\" has no curve.");
		}
	}

	/** @throws IOException if Java finds no font */
	public BufferedImage draw(int width, int height) throws IOException {
		try (var page = new Page(width, height)) {
			int bottom = height - BELOW - LEGEND_LINE * lines.size();
			var horizontal = Axis.of(values(Line::x), LEFT, width - RIGHT);
			var vertical = Axis.of(values(Line::y), bottom, TOP);
			page.centred(title, width / 2.0, TOP - 12.0, width);
			grid(page, horizontal, vertical, bottom, width - RIGHT);
			page.centred(across, (LEFT + width - RIGHT) / 2.0, bottom + 34.0, width);
			for (int i = 0; i < lines.size(); i++) {
				var colour = COLOURS.get(i % COLOURS.size());
				curve(page.graphics(), lines.get(i), colour, horizontal, vertical);
				legend(page.graphics(), lines.get(i).name(), colour, bottom + BELOW + LEGEND_LINE * i);
			}
			return page.picture();
		}
	}

	private DoubleStream values(java.util.function.Function<Line, double[]> part) {
		return lines.stream().flatMapToDouble(line -> DoubleStream.of(part.apply(line))).filter(Double::isFinite);
	}

	private static void grid(Page page, Axis horizontal, Axis vertical, int bottom, int right) {
		var graphics = page.graphics();
		graphics.setStroke(new BasicStroke(FAINT_LINE));
		for (double tick : vertical.ticks()) {
			int y = (int) Math.round(vertical.place(tick));
			graphics.setColor(Page.FAINT);
			graphics.drawLine(LEFT, y, right, y);
			graphics.setColor(Page.INK);
			page.centred(label(tick), LEFT / 2.0, y + 4.0, LEFT);
		}
		for (double tick : horizontal.ticks()) {
			int x = (int) Math.round(horizontal.place(tick));
			graphics.setColor(Page.FAINT);
			graphics.drawLine(x, TOP, x, bottom);
			graphics.setColor(Page.INK);
			page.centred(label(tick), x, bottom + 16.0, LEFT);
		}
	}

	private static void curve(Graphics2D graphics, Line line, Color colour, Axis horizontal, Axis vertical) {
		var path = new Path2D.Double();
		boolean down = false;
		graphics.setColor(colour);
		for (int i = 0; i < line.x().length; i++) {
			if (!Double.isFinite(line.y()[i])) {
				down = false;
				continue;
			}
			double x = horizontal.place(line.x()[i]);
			double y = vertical.place(line.y()[i]);
			if (down) {
				path.lineTo(x, y);
			} else {
				path.moveTo(x, y);
			}
			down = true;
			if (line.x().length <= MOST_DOTS) {
				graphics.fill(new Ellipse2D.Double(x - 3, y - 3, 6, 6));
			}
		}
		graphics.setStroke(new BasicStroke(BOLD_LINE));
		graphics.draw(path);
	}

	private static void legend(Graphics2D graphics, String name, Color colour, int y) {
		graphics.setColor(colour);
		graphics.fillRect(LEFT, y + 2, 18, 4);
		graphics.setColor(Page.INK);
		graphics.drawString(name, LEFT + 26, y + 9);
	}

	private static String label(double tick) {
		return tick == Math.rint(tick) ? String.valueOf((long) tick) : String.format(Locale.ROOT, "%.3g", tick).replaceFirst("0+$", "");
	}
}
