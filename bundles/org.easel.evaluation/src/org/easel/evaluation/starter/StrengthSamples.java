package org.easel.evaluation.starter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.easel.core.io.Folders;
import org.easel.core.run.RunFolder;
import org.easel.core.run.SamplePrompt;
import org.easel.diffusion.DiffusionModel;
import org.easel.evaluation.EvaluationMonitor;
import org.easel.runs.SamplePainter;
import org.easel.training.lora.LoraFile;

/**
 * Pictures of a run's epochs at strengths other than the full one, which the run draws itself; the same prompts and seeds.
 *
 * @param run a finished run
 * @param out the folder for them
 */
record StrengthSamples(RunFolder run, Path out) {

	/** The picture of a strength and an epoch. */
	Path file(double strength, int epoch, int index, SamplePrompt prompt) {
		return out.resolve("strength-" + strength).resolve("%06d".formatted(epoch)).resolve("%02d-%d.png".formatted(index, prompt.seed()));
	}

	/**
	 * Draws those that are missing.
	 *
	 * @return false if it was stopped
	 */
	boolean draw(DiffusionModel model, int clipSkip, int epochs, List<Double> strengths, EvaluationMonitor monitor) throws IOException {
		var settings = run.readSettings();
		for (int epoch = 1; epoch <= epochs; epoch++) {
			try (var lora = LoraFile.read(run.lora(settings.name(), epoch, epoch == epochs), model.config(), model.torch())) {
				var painter = new SamplePainter(model, clipSkip, Map.of("Lora", settings.name(), "Epoch", String.valueOf(epoch)));
				for (double strength : strengths) {
					for (int i = 0; i < settings.samples().size(); i++) {
						var prompt = settings.samples().get(i);
						var file = file(strength, epoch, i, prompt);
						Folders.create(file.getParent());
						if (!Files.exists(file) && !painter.draw(prompt, lora.network().at(strength), file, monitor::stopRequested)) {
							return false;
						}
					}
				}
			}
			monitor.note("Pictures of epoch %d at other strengths".formatted(epoch));
		}
		return true;
	}
}
