package org.easel.core.advice;

import java.util.Comparator;
import java.util.List;

/**
 * Chooses an epoch. An epoch is fit if {@link Merit#fault} finds nothing wrong with it. Among the fit ones the
 * {@link Merit} decides, and of those whose merit is within the noise of the greatest the first is taken: it has learnt the
 * same with less training. If all epochs are fit and all within the noise, nobody can tell. An epoch that gets better, all
 * else being equal, never loses the choice to another; one that gets worse never wins it.
 */
final class ChoiceRule {

	private ChoiceRule() {
	}

	/**
	 * @param readings of one epoch at least, by epoch
	 * @param noise by how much two merits may differ by chance, 0 or more
	 */
	static Verdict choose(List<EpochReading> readings, double noise) {
		var fit = readings.stream().filter(reading -> Merit.fault(reading) == Fault.NONE).toList();
		if (fit.isEmpty()) {
			var leastBad = readings.stream().max(Comparator.comparingDouble(Merit::of)).orElseThrow();
			return new Verdict.NoneFit(leastBad.epoch(), Merit.fault(leastBad));
		}
		double best = fit.stream().mapToDouble(Merit::of).max().orElseThrow();
		var good = fit.stream().filter(reading -> Merit.of(reading) >= best - noise).toList();
		if (readings.size() > 1 && good.size() == readings.size()) {
			return new Verdict.CannotTell(Doubt.WITHIN_NOISE);
		}
		int first = readings.indexOf(good.getFirst());
		int last = first;
		while (last + 1 < readings.size() && good.contains(readings.get(last + 1))) {
			last++;
		}
		return new Verdict.Proposed(good.getFirst().epoch(), readings.get(last).epoch());
	}
}
