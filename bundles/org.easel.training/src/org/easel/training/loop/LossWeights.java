package org.easel.training.loop;

import org.easel.diffusion.config.Prediction;
import org.easel.diffusion.sampling.NoiseSchedule;

/** How much a picture's loss counts at each amount of noise (min-SNR, arXiv 2303.09556). */
public final class LossWeights {

	private final NoiseSchedule schedule;
	private final Prediction prediction;
	private final double gamma;

	/** @param gamma greatest signal-to-noise ratio that counts in full; 0 weighs all steps the same */
	public LossWeights(NoiseSchedule schedule, Prediction prediction, double gamma) {
		this.schedule = schedule;
		this.prediction = prediction;
		this.gamma = gamma;
	}

	/** The weight at a step of the noise, 0 to 1 but for gammas below the ratio. */
	public double at(int t) {
		if (gamma == 0) {
			return 1;
		}
		double snr = schedule.snr(t);
		double capped = Math.min(snr, gamma);
		return prediction == Prediction.V ? capped / (snr + 1) : capped / snr;
	}
}
