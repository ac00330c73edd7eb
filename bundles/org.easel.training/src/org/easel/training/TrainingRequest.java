package org.easel.training;

import java.util.Objects;
import java.util.Optional;

import org.easel.core.dataset.Dataset;
import org.easel.core.run.RunFolder;
import org.easel.core.run.RunSettings;
import org.easel.core.settings.SettingValues;
import org.easel.diffusion.BaseModelFacts;
import org.easel.diffusion.DiffusionModel;
import org.easel.training.optimizer.OptimizerFactory;

/**
 * All that a trainer needs.
 *
 * @param settings of the run; where a trainer's setting is missing, the base model's default stands in, then the trainer's
 * @param folder of the run, locked by the caller
 * @param dataset the pictures, with their repeats
 * @param model the base model, loaded with the prediction type that the settings ask for; the caller closes it
 * @param base what the base model is
 * @param optimizer makes the optimizer
 * @param optimizerSettings values of all of the optimizer's settings
 * @param samples draws sample pictures; empty for none
 */
public record TrainingRequest(RunSettings settings, RunFolder folder, Dataset dataset, DiffusionModel model, BaseModelFacts base,
		OptimizerFactory optimizer, SettingValues optimizerSettings, Optional<SampleDrawer> samples) {

	public TrainingRequest {
		Objects.requireNonNull(settings, "settings");
		Objects.requireNonNull(folder, "folder");
		Objects.requireNonNull(dataset, "dataset");
		Objects.requireNonNull(model, "model");
		Objects.requireNonNull(base, "base");
		Objects.requireNonNull(optimizer, "optimizer");
		Objects.requireNonNull(optimizerSettings, "optimizerSettings");
		Objects.requireNonNull(samples, "samples");
	}
}
