package org.easel.core.judge;

import java.util.Arrays;

/**
 * How far a value is from what is usual, by the median and the median deviation from it, which a few odd values do not move.
 *
 * @param median of all values
 * @param spread that stands for a standard deviation
 */
record RobustScale(double median, double spread) {

	/** The standard deviation of a normal distribution is so many median deviations. */
	private static final double DEVIATIONS = 1.4826;

	/** @param leastSpread taken where the values differ less */
	static RobustScale of(double[] values, double leastSpread) {
		double median = median(values);
		return new RobustScale(median, Math.max(leastSpread, DEVIATIONS * median(Arrays.stream(values).map(each -> Math.abs(each - median)).toArray())));
	}

	/** In standard deviations; below 0 for a value under the median. */
	double score(double value) {
		return (value - median) / spread;
	}

	private static double median(double[] values) {
		var sorted = values.clone();
		Arrays.sort(sorted);
		int middle = sorted.length / 2;
		return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
	}
}
