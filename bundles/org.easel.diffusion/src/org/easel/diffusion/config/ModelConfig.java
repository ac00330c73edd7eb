package org.easel.diffusion.config;

import java.util.List;
import java.util.Objects;

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

	/** @throws IllegalArgumentException for parts that make no model */
	public ModelConfig {
		Objects.requireNonNull(unet, "UNet");
		Objects.requireNonNull(vae, "VAE");
		Objects.requireNonNull(prediction, "prediction");
		Objects.requireNonNull(betas, "betas");
		text = List.copyOf(text);
		new Range(1, 2).check("The number of text encoders", text.size());
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
