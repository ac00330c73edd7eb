package org.easel.evaluation.starter;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.easel.core.run.RunFolder;
import org.easel.diffusion.tokenizer.ClipTokenizer;
import org.easel.djl.Torch;
import org.easel.evaluation.EvaluationMonitor;
import org.easel.runs.BaseModelFiles;
import org.easel.runs.Registries;
import org.easel.runs.RunInputs;
import org.easel.training.loop.LoraTrainer;

/**
 * Draws at other strengths with the run's own base model, which is loaded for as long as it takes.
 *
 * @param registries kinds of base models and trainers
 * @param models finds the base model
 * @param tokenizer CLIP's
 */
public record LoadedStrengths(Registries registries, BaseModelFiles models, ClipTokenizer tokenizer) implements StarterEvaluation.Strengths {

	@Override
	public boolean draw(RunFolder run, int epochs, List<Double> strengths, Path out, EvaluationMonitor monitor) throws IOException {
		var inputs = RunInputs.of(run);
		var base = inputs.baseModel(models);
		var values = inputs.trainerValues(registries, base.facts());
		try (var torch = Torch.start();
				var model = registries.baseModels().load(base.file(), LoraTrainer.loadOptions(values), tokenizer, torch)) {
			return new StrengthSamples(run, out).draw(model, RunInputs.clipSkip(values), epochs, strengths, monitor);
		}
	}
}
