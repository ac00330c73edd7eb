package org.easel.training.files;

import java.util.List;

import org.easel.core.dataset.Dataset;
import org.easel.core.run.RunSettings;
import org.easel.core.settings.SettingValues;
import org.easel.diffusion.BaseModelFacts;
import org.easel.diffusion.config.ModelConfig;
import org.easel.training.data.EpochPlan.BucketCount;
import org.easel.training.data.TrainingItem;
import org.easel.training.data.Progress;

/**
 * What a LoRA's metadata tells of its run; the same for all its epochs.
 *
 * @param settings of the run
 * @param values all of the trainer's settings
 * @param optimizerSettings all of the optimizer's settings
 * @param learningRate before any schedule
 * @param unetRate of the UNet, 0 where it is not trained
 * @param textRate of the text encoder, 0 where it is not trained
 * @param warmupSteps of the schedule
 * @param modelFile name of the base model's file
 * @param hashes of the base model's file
 * @param sessionId a number that only this run has
 * @param startedAt in seconds since 1970
 */
public record LoraFacts(RunSettings settings, SettingValues values, SettingValues optimizerSettings, Dataset dataset, List<TrainingItem> items,
		List<BucketCount> buckets, Progress progress, BaseModelFacts base, ModelConfig model, double learningRate, double unetRate, double textRate,
		long warmupSteps, String modelFile, ModelHashes hashes, String sessionId, double startedAt) {
}
