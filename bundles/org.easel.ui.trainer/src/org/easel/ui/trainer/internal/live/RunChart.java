package org.easel.ui.trainer.internal.live;

import java.util.ArrayList;
import java.util.List;

import org.easel.ui.ThemeColour;
import org.easel.ui.trainer.internal.Messages;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swtchart.Chart;
import org.eclipse.swtchart.IAxis;
import org.eclipse.swtchart.ILineSeries;
import org.eclipse.swtchart.ISeries.SeriesType;
import org.eclipse.swtchart.LineStyle;

/** Curves over the steps of runs, one chart for all of them. */
public final class RunChart {

	private static final List<ThemeColour> COLOURS = List.of(ThemeColour.ACCENT, ThemeColour.RATING, ThemeColour.GOOD, ThemeColour.ERROR, ThemeColour.QUIET_TEXT);
	private static final float RAW = 0.4f;

	/**
	 * A curve.
	 *
	 * @param name of the run
	 * @param x steps
	 * @param y the curve itself
	 * @param raw what it smooths, drawn faintly below it; empty for none
	 */
	public record Line(String name, double[] x, double[] y, double[] raw) {
	}

	private final Chart chart;
	private List<Line> lines = List.of();

	/** @param y what the curves show */
	public RunChart(Composite parent, String y) {
		chart = new Chart(parent, SWT.NONE);
		chart.getTitle().setVisible(false);
		chart.getLegend().setPosition(SWT.TOP);
		x().getTitle().setText(Messages.Live_step);
		y().getTitle().setText(y);
		dress();
		ThemeColour.onChange(chart, () -> {
			dress();
			show(lines);
		});
	}

	private IAxis x() {
		return chart.getAxisSet().getXAxis(0);
	}

	private IAxis y() {
		return chart.getAxisSet().getYAxis(0);
	}

	private void dress() {
		chart.setBackground(ThemeColour.SURFACE.get());
		chart.getPlotArea().setBackground(ThemeColour.CARD.get());
		chart.getLegend().setBackground(ThemeColour.SURFACE.get());
		chart.getLegend().setForeground(ThemeColour.TEXT.get());
		for (var axis : new IAxis[] { x(), y() }) {
			axis.getTitle().setForeground(ThemeColour.QUIET_TEXT.get());
			axis.getTitle().setFont(chart.getFont());
			axis.getTick().setForeground(ThemeColour.QUIET_TEXT.get());
			axis.getGrid().setForeground(ThemeColour.LINE.get());
			axis.getGrid().setStyle(LineStyle.SOLID);
		}
	}

	/** Shows other curves. */
	public void show(List<Line> shown) {
		lines = List.copyOf(shown);
		chart.suspendUpdate(true);
		for (var series : chart.getSeriesSet().getSeries()) {
			chart.getSeriesSet().deleteSeries(series.getId());
		}
		for (int i = 0; i < lines.size(); i++) {
			var line = lines.get(i);
			var colour = COLOURS.get(i % COLOURS.size()).get();
			if (line.raw().length > 0) {
				add(line.name() + " raw", line.x(), line.raw(), faint(colour), 1).setVisibleInLegend(false); //$NON-NLS-1$
			}
			add(line.name(), line.x(), line.y(), colour, 2);
		}
		chart.getLegend().setVisible(lines.size() > 1);
		chart.suspendUpdate(false);
		if (lines.stream().anyMatch(line -> line.x().length > 1)) {
			chart.getAxisSet().adjustRange();
		}
		chart.redraw();
	}

	private ILineSeries<?> add(String id, double[] x, double[] y, Color colour, int width) {
		var series = (ILineSeries<?>) chart.getSeriesSet().createSeries(SeriesType.LINE, id);
		series.setXSeries(x);
		series.setYSeries(y);
		series.setSymbolType(x.length == 1 ? ILineSeries.PlotSymbolType.CIRCLE : ILineSeries.PlotSymbolType.NONE);
		series.setSymbolColor(colour);
		series.setLineColor(colour);
		series.setLineWidth(width);
		series.setAntialias(SWT.ON);
		return series;
	}

	/** A colour nearer to the ground that it is drawn on. */
	private static Color faint(Color colour) {
		var a = colour.getRGB();
		var b = ThemeColour.CARD.get().getRGB();
		return new Color(new RGB(mix(a.red, b.red), mix(a.green, b.green), mix(a.blue, b.blue)));
	}

	private static int mix(int colour, int ground) {
		return Math.round(RAW * colour + (1 - RAW) * ground);
	}

	public Chart control() {
		return chart;
	}

	/** The names of the runs that are shown. */
	public List<String> shown() {
		return new ArrayList<>(lines.stream().map(Line::name).toList());
	}
}
