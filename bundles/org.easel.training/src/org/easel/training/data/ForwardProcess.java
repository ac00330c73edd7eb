package org.easel.training.data;

import org.easel.diffusion.config.Prediction;
import org.easel.diffusion.sampling.NoiseSchedule;

/**
 * From a latent to a noisy one, and to what the model is to tell from that.
 *
 * @param schedule how much noise a timestep has
 * @param prediction what the model is to tell
 */
public record ForwardProcess(NoiseSchedule schedule, Prediction prediction) {

	/**
	 * Mixes a latent with noise.
	 *
	 * @param noise standard normal, as long as the latent
	 * @param t timestep, from 0
	 * @param noisy takes the noisy latent, from {@code at}
	 * @param target takes noise or velocity, from {@code at}
	 */
	public void mix(float[] latent, float[] noise, int t, float[] noisy, float[] target, int at) {
		float a = (float) Math.sqrt(schedule.alphaBar(t));
		float b = (float) Math.sqrt(1 - schedule.alphaBar(t));
		for (int i = 0; i < latent.length; i++) {
			noisy[at + i] = a * latent[i] + b * noise[i];
			target[at + i] = prediction == Prediction.V ? a * noise[i] - b * latent[i] : noise[i];
		}
	}
}
