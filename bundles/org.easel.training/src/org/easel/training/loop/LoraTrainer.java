package org.easel.training.loop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;

import org.easel.core.io.FileFailure;
import org.easel.core.settings.SettingValues;
import org.easel.diffusion.LoadOptions;
import org.easel.diffusion.config.Prediction;
import org.easel.training.Trainer;
import org.easel.training.TrainingException;
import org.easel.training.TrainingMonitor;
import org.easel.training.TrainingRequest;
import org.easel.training.settings.LoraTrainerSettings;

/** Trains a LoRA: the {@code lora} contribution to {@code org.easel.training.trainers}. */
public final class LoraTrainer implements Trainer {

	private final Duration stateInterval;

	/** Writes a state every five minutes, beside that of each epoch. */
	public LoraTrainer() {
		this(Duration.ofMinutes(5));
	}

	/** @param stateInterval time between states within an epoch */
	public LoraTrainer(Duration stateInterval) {
		this.stateInterval = stateInterval;
	}

	/** How the base model is to be loaded for a run with these trainer settings. */
	public static LoadOptions loadOptions(SettingValues trainerSettings) {
		String prediction = trainerSettings.optionalText(LoraTrainerSettings.PREDICTION_TYPE).orElse("model");
		boolean zeroTerminal = trainerSettings.has(LoraTrainerSettings.ZERO_TERMINAL_SNR) && trainerSettings.flag(LoraTrainerSettings.ZERO_TERMINAL_SNR);
		return new LoadOptions(prediction.equals("model") ? null : Prediction.of(prediction), zeroTerminal);
	}

	@Override
	public void train(TrainingRequest request, TrainingMonitor monitor) throws TrainingException {
		LoraPlan plan = LoraPlan.of(request);
		try (var parts = new LoraParts(request, plan)) {
			var run = new LoraRun(request, monitor, plan, parts, stateInterval);
			try {
				run.run();
			} catch (IOException failed) {
				throw new TrainingException(FileFailure.message(failed), run.stepsDone(), failed);
			} catch (UncheckedIOException failed) {
				// A tensor of the base model that is read when first used.
				throw new TrainingException(FileFailure.message(failed.getCause()), run.stepsDone(), failed);
			}
		}
	}
}
