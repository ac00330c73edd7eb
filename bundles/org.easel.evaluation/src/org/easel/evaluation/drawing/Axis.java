package org.easel.evaluation.drawing;

import java.util.stream.DoubleStream;

/**
 * An axis: where values lie on the page, and its round ticks.
 *
 * @param low value at the axis's begin
 * @param high value at its end
 * @param step from tick to tick
 * @param from the begin on the page, in pixels
 * @param to the end on the page, in pixels
 */
record Axis(double low, double high, double step, double from, double to) {

	private static final int INTERVALS = 5;
	/** Keeps a tick that rounding put just beyond the end. */
	private static final double SLACK = 1e-9;

	/** An axis that holds all values, from a tick to a tick; around 0 to 1 where there are none. */
	static Axis of(DoubleStream values, double from, double to) {
		var facts = values.summaryStatistics();
		double low = facts.getCount() == 0 ? 0 : facts.getMin();
		double high = facts.getCount() == 0 ? 1 : facts.getMax();
		if (high - low < 1e-12) {
			low -= 0.5;
			high += 0.5;
		}
		double rough = (high - low) / INTERVALS;
		double power = Math.pow(10, Math.floor(Math.log10(rough)));
		double step = power * (rough / power <= 1 ? 1 : rough / power <= 2 ? 2 : rough / power <= 5 ? 5 : 10);
		return new Axis(Math.floor(low / step + SLACK) * step, Math.ceil(high / step - SLACK) * step, step, from, to);
	}

	/** Where a value lies on the page. */
	double place(double value) {
		return from + (value - low) / (high - low) * (to - from);
	}

	/** The ticks from low to high. */
	double[] ticks() {
		int count = (int) Math.round((high - low) / step) + 1;
		// Whole multiples of the step, so that 0.3 is not 0.30000000000000004.
		long first = Math.round(low / step);
		return DoubleStream.iterate(0, i -> i + 1).limit(count).map(i -> (first + i) * step).toArray();
	}
}
