package org.easel.training.base;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;

import org.easel.diffusion.config.ModelConfig;
import org.easel.training.optimizer.Parameter;

import ai.djl.ndarray.NDArray;

/** Writes the averaged model after each saved state, so that it can be looked at while the training goes on. */
record Exporting(BaseTraining.Progress progress, Path file, ModelConfig config, FreshModel model) implements BaseTraining.Progress {

	@Override
	public void step(String phase, int step, int steps, double loss, double seconds) {
		progress.step(phase, step, steps, loss, seconds);
	}

	@Override
	public void note(String message) {
		progress.note(message);
	}

	@Override
	public boolean stopRequested() {
		return progress.stopRequested();
	}

	@Override
	public void saved(String phase, int step, List<NDArray> averages, List<Parameter> parameters) throws IOException {
		var tensors = new LinkedHashMap<>(model.tensors());
		for (int i = 0; i < parameters.size(); i++) {
			tensors.put(parameters.get(i).name(), averages.get(i));
		}
		BaseExport.write(file, config, tensors);
	}
}
