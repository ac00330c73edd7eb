package org.easel.training.classifier;

import java.io.IOException;
import java.util.List;

import org.easel.training.base.BaseTraining;
import org.easel.training.optimizer.Parameter;

import ai.djl.ndarray.NDArray;

/** Passes on what a training tells, and writes the network after each saved state. */
record Saving(BaseTraining.Progress others, Writer writer) implements BaseTraining.Progress {

	/** Writes a network. */
	interface Writer {

		/** @param averages the averaged weights */
		void write(List<NDArray> averages) throws IOException;
	}

	@Override
	public void step(String phase, int step, int steps, double loss, double seconds) {
		others.step(phase, step, steps, loss, seconds);
	}

	@Override
	public void note(String message) {
		others.note(message);
	}

	@Override
	public void saved(String phase, int step, List<NDArray> averages, List<Parameter> parameters) throws IOException {
		writer.write(averages);
		others.saved(phase, step, averages, parameters);
	}

	@Override
	public boolean stopRequested() {
		return others.stopRequested();
	}
}
