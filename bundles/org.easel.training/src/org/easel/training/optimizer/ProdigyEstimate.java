package org.easel.training.optimizer;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What Prodigy knows of the distance to go.
 *
 * @param d the estimate, never below its start
 * @param max the greatest estimate so far, before the growth rate held it back
 * @param numerator running sum of what the parameters' way tells
 * @param steps steps made
 */
record ProdigyEstimate(double d, double max, double numerator, long steps) {

	static ProdigyEstimate start(double d0) {
		return new ProdigyEstimate(d0, d0, 0, 0);
	}

	static ProdigyEstimate of(OptimizerState state) {
		return new ProdigyEstimate(state.number("d"), state.number("d_max"), state.number("d_numerator"), (long) state.number("k"));
	}

	Map<String, Double> numbers() {
		var numbers = new LinkedHashMap<String, Double>();
		numbers.put("d", d);
		numbers.put("d_max", max);
		numbers.put("d_numerator", numerator);
		numbers.put("k", (double) steps);
		return numbers;
	}

	/** The estimate after one more step with these sums. */
	ProdigyEstimate next(double top, double bottom, ProdigyOptions options) {
		double measured = options.dCoef() * top / bottom;
		double reached = d == options.d0() ? Math.max(d, measured) : d;
		double greatest = Math.max(max, measured);
		return new ProdigyEstimate(Math.min(greatest, reached * options.growthRate()), greatest, top, steps + 1);
	}
}
