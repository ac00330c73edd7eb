package org.easel.ui.gallery.internal.advice;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.IntConsumer;

import org.easel.core.advice.Advice;
import org.easel.core.advice.EpochReading;
import org.easel.ui.ThemeColour;
import org.easel.ui.gallery.internal.Messages;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/** The advisor's measures as curves over the epochs, from the base model on, with the proposed epoch marked. */
final class CurvesCanvas extends Canvas {

	private static final double LOWEST = -0.1;
	private static final double HIGHEST = 1.2;
	private static final int EDGE = 8;
	private static final int DOT = 6;
	private static final int BAND_ALPHA = 45;

	private Optional<Advice> advice = Optional.empty();
	private OptionalInt pointed = OptionalInt.empty();

	/** @param chosen is told of an epoch that was clicked, 0 for the base model */
	CurvesCanvas(Composite parent, IntConsumer chosen) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
		ThemeColour.repaint(this);
		addListener(SWT.Paint, event -> paint(event.gc));
		addListener(SWT.MouseMove, event -> point(epochAt(event.x)));
		addListener(SWT.MouseExit, event -> point(OptionalInt.empty()));
		addListener(SWT.MouseDown, event -> epochAt(event.x).ifPresent(chosen));
	}

	void show(Optional<Advice> next) {
		advice = next;
		redraw();
	}

	private void point(OptionalInt epoch) {
		if (!epoch.equals(pointed)) {
			pointed = epoch;
			redraw();
		}
	}

	private OptionalInt epochAt(int x) {
		if (advice.isEmpty() || advice.get().epochs().isEmpty()) {
			return OptionalInt.empty();
		}
		var plot = plot();
		double share = (double) (x - plot.x) / Math.max(1, plot.width);
		return share < -0.05 || share > 1.05 ? OptionalInt.empty() : OptionalInt.of((int) Math.round(Math.clamp(share, 0, 1) * last()));
	}

	private int last() {
		return Math.max(1, advice.flatMap(each -> each.epochs().stream().reduce((one, other) -> other)).map(EpochReading::epoch).orElse(1));
	}

	private Rectangle plot() {
		var area = getClientArea();
		int legend = Math.min(270, area.width * 2 / 5);
		int line = lineHeight();
		return new Rectangle(area.x + EDGE + 24, area.y + EDGE, Math.max(10, area.width - 2 * EDGE - 34 - legend), Math.max(10, area.height - 2 * EDGE - line - 2));
	}

	private int lineHeight() {
		return getFont().getFontData()[0].getHeight() * 2;
	}

	private int x(Rectangle plot, int epoch) {
		return plot.x + (int) Math.round((double) plot.width * epoch / last());
	}

	private static int y(Rectangle plot, double value) {
		return plot.y + (int) Math.round(plot.height * (HIGHEST - Math.clamp(value, LOWEST, HIGHEST)) / (HIGHEST - LOWEST));
	}

	private void paint(GC gc) {
		gc.setBackground(ThemeColour.SURFACE.get());
		gc.fillRectangle(getClientArea());
		if (advice.isEmpty()) {
			return;
		}
		gc.setAntialias(SWT.ON);
		var plot = plot();
		axes(gc, plot);
		var proposal = advice.get().verdict().proposal();
		proposal.ifPresent(epoch -> proposed(gc, plot, epoch));
		for (var curve : Curve.values()) {
			curve(gc, plot, curve);
		}
		legend(gc, plot);
	}

	private void axes(GC gc, Rectangle plot) {
		gc.setLineWidth(1);
		for (double value : new double[] { 0, 0.5, 1 }) {
			int y = y(plot, value);
			gc.setForeground(ThemeColour.LINE.get());
			gc.drawLine(plot.x, y, plot.x + plot.width, y);
			gc.setForeground(ThemeColour.QUIET_TEXT.get());
			var text = value == 0.5 ? "½" : Integer.toString((int) value); //$NON-NLS-1$
			var extent = gc.textExtent(text);
			gc.drawText(text, plot.x - extent.x - 8, y - extent.y / 2, true);
		}
		int room = plot.width / (last() + 1);
		int every = Math.max(1, 28 / Math.max(1, room));
		for (int epoch = 0; epoch <= last(); epoch += every) {
			var text = epoch == 0 ? Messages.Column_baseShort : Integer.toString(epoch);
			int middle = x(plot, epoch) - gc.textExtent(text).x / 2;
			gc.setForeground(ThemeColour.QUIET_TEXT.get());
			gc.drawText(text, Math.max(0, middle), plot.y + plot.height + 2, true);
		}
		pointed.ifPresent(epoch -> {
			gc.setForeground(ThemeColour.QUIET_TEXT.get());
			gc.setLineStyle(SWT.LINE_DOT);
			gc.drawLine(x(plot, epoch), plot.y, x(plot, epoch), plot.y + plot.height);
			gc.setLineStyle(SWT.LINE_SOLID);
		});
	}

	private void proposed(GC gc, Rectangle plot, int epoch) {
		int x = x(plot, epoch);
		gc.setAlpha(BAND_ALPHA);
		gc.setBackground(ThemeColour.ACCENT.get());
		gc.fillRectangle(x - 7, plot.y, 14, plot.height);
		gc.setAlpha(255);
		gc.setForeground(ThemeColour.ACCENT.get());
		var extent = gc.textExtent(Messages.Advice_mark);
		gc.drawText(Messages.Advice_mark, Math.clamp(x - extent.x / 2, plot.x, Math.max(plot.x, plot.x + plot.width - extent.x)), plot.y, true);
	}

	private void curve(GC gc, Rectangle plot, Curve curve) {
		gc.setForeground(curve.colour().get());
		gc.setBackground(curve.colour().get());
		gc.setLineWidth(2);
		Point before = new Point(x(plot, 0), y(plot, curve.ofBase()));
		dot(gc, before);
		int last = 0;
		for (var reading : advice.orElseThrow().epochs()) {
			var value = curve.of(reading);
			if (value.isPresent()) {
				var next = new Point(x(plot, reading.epoch()), y(plot, value.getAsDouble()));
				if (before != null && (reading.epoch() == last + 1 || last == 0)) {
					gc.drawLine(before.x, before.y, next.x, next.y);
				}
				dot(gc, next);
				before = next;
				last = reading.epoch();
			} else {
				before = null;
			}
		}
		gc.setLineWidth(1);
	}

	private static void dot(GC gc, Point at) {
		gc.fillOval(at.x - DOT / 2, at.y - DOT / 2, DOT, DOT);
	}

	/** The names of the curves, with their values at the epoch that the mouse points to, else at the proposed or the last one. */
	private void legend(GC gc, Rectangle plot) {
		int x = plot.x + plot.width + 20;
		int y = plot.y;
		int line = gc.getFontMetrics().getHeight();
		int epoch = pointed.orElse(advice.orElseThrow().verdict().proposal().orElse(last()));
		gc.setForeground(ThemeColour.TEXT.get());
		gc.drawText(epoch == 0 ? Messages.Column_base : NLS.bind(Messages.Column_epoch, epoch), x, y, true);
		for (var curve : List.of(Curve.values())) {
			y += line + 2;
			gc.setBackground(curve.colour().get());
			gc.fillRectangle(x, y + line / 2 - 1, 14, 3);
			gc.setForeground(ThemeColour.TEXT.get());
			gc.drawText(curve.title(), x + 20, y, true);
			gc.setForeground(ThemeColour.QUIET_TEXT.get());
			gc.drawText(number(value(curve, epoch)), x + 28 + gc.textExtent(curve.title()).x, y, true);
		}
	}

	private OptionalDouble value(Curve curve, int epoch) {
		return epoch == 0 ? OptionalDouble.of(curve.ofBase()) : advice.flatMap(each -> each.epoch(epoch)).map(curve::of).orElse(OptionalDouble.empty());
	}

	private static String number(OptionalDouble value) {
		return value.isPresent() ? String.format(Locale.ROOT, "%.2f", value.getAsDouble()) : "–"; //$NON-NLS-1$ //$NON-NLS-2$
	}
}
