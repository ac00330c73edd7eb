package org.easel.ui.trainer.internal.runs;

import java.util.Arrays;

import org.easel.core.run.RunEvent.Started;
import org.easel.core.run.RunEvent.Step;

/** Loss and rate of a run over its steps, as they come in. Not safe for several threads. */
final class Curve {

	private static final double SMOOTHING = 0.05;
	private static final int FIRST = 256;

	/**
	 * The curve at a moment.
	 *
	 * @param steps counted from 1, rising
	 * @param loss of each step; finite
	 * @param smooth the loss without its jumps
	 * @param rate as it works: for Prodigy d times the rate
	 */
	public record Points(double[] steps, double[] loss, double[] smooth, double[] rate) {

		int count() {
			return steps.length;
		}
	}

	private double[] steps = new double[FIRST];
	private double[] loss = new double[FIRST];
	private double[] smooth = new double[FIRST];
	private double[] rate = new double[FIRST];
	private int count;

	/** A run that goes on from a saved state does some steps anew: those of before are dropped. */
	void started(Started started) {
		while (count > 0 && steps[count - 1] > started.fromStep()) {
			count--;
		}
	}

	/** Takes a step; one whose loss is no number has no place in a curve. */
	void step(Step step) {
		if (!Double.isFinite(step.loss()) || count > 0 && step.step() <= steps[count - 1]) {
			return;
		}
		if (count == steps.length) {
			steps = Arrays.copyOf(steps, 2 * count);
			loss = Arrays.copyOf(loss, 2 * count);
			smooth = Arrays.copyOf(smooth, 2 * count);
			rate = Arrays.copyOf(rate, 2 * count);
		}
		steps[count] = step.step();
		loss[count] = step.loss();
		// Until there are many, it is their mean.
		smooth[count] = count == 0 ? step.loss() : smooth[count - 1] + Math.max(SMOOTHING, 1.0 / (count + 1)) * (step.loss() - smooth[count - 1]);
		rate[count] = step.effectiveRate();
		count++;
	}

	/** The curve so far. */
	Points points() {
		return new Points(Arrays.copyOf(steps, count), Arrays.copyOf(loss, count), Arrays.copyOf(smooth, count), Arrays.copyOf(rate, count));
	}
}
