package org.easel.evaluation.starter;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

import org.easel.core.run.RunEvent.EpochEnd;
import org.easel.core.run.RunEvent.Step;
import org.easel.core.run.RunFolder;
import org.easel.evaluation.drawing.LineChart;

/**
 * The loss and the learning rate of a run.
 *
 * @param steps by their numbers
 * @param byEpoch mean loss of epoch 1 and those after it
 */
record LossCurve(TreeMap<Long, Step> steps, List<Double> byEpoch) {

	private static final int WINDOW = 20;

	/** Reads a run's events; where a resume did a step again, the later one counts. */
	static LossCurve of(RunFolder run) throws IOException {
		var steps = new TreeMap<Long, Step>();
		var epochs = new TreeMap<Integer, Double>();
		for (var event : run.readEvents()) {
			if (event instanceof Step step) {
				steps.put(step.step(), step);
			} else if (event instanceof EpochEnd end) {
				epochs.put(end.epoch(), end.meanLoss());
			}
		}
		return new LossCurve(steps, new ArrayList<>(epochs.values()));
	}

	/** The loss as a running mean, which a single step's luck does not shake. */
	LineChart.Line loss(String name) {
		var all = List.copyOf(steps.values());
		var x = new double[all.size()];
		var y = new double[all.size()];
		double sum = 0;
		for (int i = 0; i < x.length; i++) {
			sum += all.get(i).loss() - (i >= WINDOW ? all.get(i - WINDOW).loss() : 0);
			x[i] = all.get(i).step();
			y[i] = sum / Math.min(i + 1, WINDOW);
		}
		return new LineChart.Line(name, x, y);
	}

	/** The learning rate as it works, as a power of ten; Prodigy finds its own. */
	LineChart.Line rate(String name) {
		var all = List.copyOf(steps.values());
		return new LineChart.Line(name, all.stream().mapToDouble(Step::step).toArray(),
				all.stream().mapToDouble(step -> step.effectiveRate() > 0 ? Math.log10(step.effectiveRate()) : Double.NaN).toArray());
	}
}
