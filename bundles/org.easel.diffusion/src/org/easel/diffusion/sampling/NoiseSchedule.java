package org.easel.diffusion.sampling;

import org.easel.diffusion.config.BetaSchedule;

/** How much of a picture is left at each step of the noise (DDPM, arXiv 2006.11239). */
public final class NoiseSchedule {

	private final double[] alphaBars;

	private NoiseSchedule(double[] alphaBars) {
		this.alphaBars = alphaBars;
	}

	/**
	 * @param zeroTerminalSnr whether the last step is shifted to pure noise (arXiv 2305.08891): square roots of alpha-bar are
	 *                        shifted and scaled so that the last is 0 and the first stays
	 */
	public static NoiseSchedule of(BetaSchedule betas, boolean zeroTerminalSnr) {
		int steps = betas.steps();
		var alphaBars = new double[steps];
		double from = Math.sqrt(betas.start());
		double to = Math.sqrt(betas.end());
		double product = 1;
		for (int t = 0; t < steps; t++) {
			double root = from + (to - from) * t / (steps - 1);
			product *= 1 - root * root;
			alphaBars[t] = product;
		}
		if (zeroTerminalSnr) {
			double first = Math.sqrt(alphaBars[0]);
			double last = Math.sqrt(alphaBars[steps - 1]);
			for (int t = 0; t < steps; t++) {
				double root = (Math.sqrt(alphaBars[t]) - last) * first / (first - last);
				alphaBars[t] = root * root;
			}
		}
		return new NoiseSchedule(alphaBars);
	}

	/** How many timesteps there are. */
	public int steps() {
		return alphaBars.length;
	}

	/** The share of the picture's variance at step {@code t}, 0 to 1. */
	public double alphaBar(int t) {
		return alphaBars[t];
	}

	/** Signal-to-noise ratio at step {@code t}: {@code abar / (1 - abar)}. */
	public double snr(int t) {
		return alphaBars[t] / (1 - alphaBars[t]);
	}

	/** Noise per signal at step {@code t}, as samplers count it: {@code sqrt((1 - abar) / abar)}; finite at the last step too. */
	public double sigma(int t) {
		// ComfyUI and A1111 floor a zero terminal alpha-bar at this value, which makes sigma 4518.
		double floored = Math.max(alphaBars[t], 4.8973451890853435e-08);
		return Math.sqrt((1 - floored) / floored);
	}

	/** The step, with a fraction, whose sigma is this: linear in log sigma between steps, 0 to steps - 1. */
	public double timestep(double sigma) {
		double log = Math.log(sigma);
		int low = 0;
		int high = steps() - 1;
		if (sigma <= sigma(low)) {
			return low;
		}
		if (sigma >= sigma(high)) {
			return high;
		}
		while (high - low > 1) {
			int middle = (low + high) >>> 1;
			if (sigma(middle) <= sigma) {
				low = middle;
			} else {
				high = middle;
			}
		}
		double below = Math.log(sigma(low));
		double above = Math.log(sigma(high));
		return low + (log - below) / (above - below);
	}

	/** The sigma of a step with a fraction. */
	public double sigmaAt(double timestep) {
		int low = (int) Math.floor(timestep);
		int high = Math.min(low + 1, steps() - 1);
		double share = timestep - low;
		return Math.exp((1 - share) * Math.log(sigma(low)) + share * Math.log(sigma(high)));
	}
}
