package org.easel.diffusion.config;

import java.util.List;

/**
 * One model of the Stable Diffusion family.
 *
 * @param text one text encoder, or two whose outputs stand beside each other
 * @param prediction what the UNet was trained to predict
 * @param betas its noise schedule
 * @param zeroTerminalSnr whether the last step is pure noise; needs v-prediction
 */
public record ModelConfig(UnetConfig unet, List<TextConfig> text, VaeConfig vae, Prediction prediction, BetaSchedule betas,
		boolean zeroTerminalSnr) {

	public ModelConfig {
		text = List.copyOf(text);
		if (zeroTerminalSnr && prediction != Prediction.V) {
			throw new IllegalArgumentException("Zero terminal SNR needs v-prediction: with epsilon-prediction the last step's weight is 0/0.");
		}
	}

	/** The same model with another prediction type. */
	public ModelConfig with(Prediction type, boolean zeroTerminal) {
		return new ModelConfig(unet, text, vae, type, betas, zeroTerminal);
	}

	/** The same model with another latent scale. */
	public ModelConfig withLatentScale(double scale) {
		return new ModelConfig(unet, text, vae.withLatentScale(scale), prediction, betas, zeroTerminalSnr);
	}
}
