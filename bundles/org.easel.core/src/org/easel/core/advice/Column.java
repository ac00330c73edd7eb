package org.easel.core.advice;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

import org.easel.core.run.SamplePrompt;

/**
 * An epoch's samples, and what its merit would be without one of them.
 *
 * @param epoch counted from 1
 * @param samples one for each picture
 * @param spread of the same pictures
 * @param usualSpread with which the variety is 1
 */
record Column(int epoch, List<SampleReading> samples, Spread spread, double usualSpread) {

	private static final int NONE = -1;

	EpochReading reading() {
		return new EpochReading(epoch, nearness(NONE), content(NONE), variety(spread.mean()), mean(SampleReading::copying, NONE), samples);
	}

	/** The merit without the picture of a prompt; as it is where there is none. */
	double meritWithout(SamplePrompt prompt) {
		int without = index(prompt);
		double variety = variety(without == NONE ? spread.mean() : spread.meanWithout(without));
		return Merit.of(nearness(without), content(without).orElse(1), variety, mean(SampleReading::copying, without));
	}

	private int index(SamplePrompt prompt) {
		for (int i = 0; i < samples.size(); i++) {
			if (samples.get(i).prompt().equals(prompt)) {
				return i;
			}
		}
		return NONE;
	}

	private double nearness(int without) {
		return mean(SampleReading::nearness, without);
	}

	private double variety(double mean) {
		return usualSpread > 0 ? mean / usualSpread : 1;
	}

	private double mean(ToDoubleFunction<SampleReading> value, int without) {
		double sum = 0;
		for (int i = 0; i < samples.size(); i++) {
			sum += i == without ? 0 : value.applyAsDouble(samples.get(i));
		}
		return sum / (without == NONE ? samples.size() : samples.size() - 1);
	}

	private OptionalDouble content(int without) {
		double sum = 0;
		int asked = 0;
		for (int i = 0; i < samples.size(); i++) {
			var shown = samples.get(i).shown();
			if (i != without && shown.isPresent()) {
				sum += shown.getAsDouble();
				asked++;
			}
		}
		return asked < Content.FEWEST_ASKED - (without == NONE ? 0 : 1) ? OptionalDouble.empty() : OptionalDouble.of(sum / asked);
	}
}
