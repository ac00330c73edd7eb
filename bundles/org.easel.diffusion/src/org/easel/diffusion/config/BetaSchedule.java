package org.easel.diffusion.config;

/**
 * The noise of a model: betas whose square roots rise evenly ("scaled_linear").
 *
 * @param start beta of the first step (0.00085)
 * @param end beta of the last step (0.012)
 * @param steps number of steps (1000)
 */
public record BetaSchedule(double start, double end, int steps) {

	/** @throws IllegalArgumentException for numbers that are no noise */
	public BetaSchedule {
		if (!(start > 0 && start <= end && end < 1)) {
			throw new IllegalArgumentException("Betas go from " + start + " to " + end + "; they rise between 0 and 1.");
		}
		new Range(2, 1_000_000).check("Steps of the noise", steps);
	}

	/** The noise of Stable Diffusion 1.5 and SDXL. */
	public static final BetaSchedule STABLE_DIFFUSION = new BetaSchedule(0.00085, 0.012, 1000);
}
