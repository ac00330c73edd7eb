package org.easel.diffusion.sampling;

import java.util.Arrays;
import java.util.List;

/** Ways from noise to a latent. */
public enum Sampler {

	/** Euler steps, evenly spread over the timesteps. */
	EULER("euler", "Euler") {
		@Override
		public double[] sigmas(NoiseSchedule schedule, int steps) {
			return uniform(schedule, steps);
		}

		@Override
		float[] step(Denoiser denoiser, float[] x, double[] sigmas, int i, Memory memory) {
			float[] denoised = denoiser.denoised(x, sigmas[i]);
			var next = new float[x.length];
			double share = sigmas[i + 1] / sigmas[i];
			for (int k = 0; k < x.length; k++) {
				next[k] = (float) (share * x[k] + (1 - share) * denoised[k]);
			}
			return next;
		}
	},

	/** DPM-Solver++(2M) (arXiv 2211.01095) over Karras' sigmas (arXiv 2206.00364, rho 7). */
	DPMPP_2M_KARRAS("dpmpp_2m_karras", "DPM++ 2M Karras") {
		@Override
		public double[] sigmas(NoiseSchedule schedule, int steps) {
			return karras(schedule, steps);
		}

		@Override
		float[] step(Denoiser denoiser, float[] x, double[] sigmas, int i, Memory memory) {
			float[] denoised = denoiser.denoised(x, sigmas[i]);
			float[] direction = denoised;
			double h = Math.log(sigmas[i]) - Math.log(sigmas[i + 1]);
			if (memory.denoised != null && sigmas[i + 1] > 0) {
				double last = Math.log(sigmas[i - 1]) - Math.log(sigmas[i]);
				double r = last / h;
				direction = new float[x.length];
				for (int k = 0; k < x.length; k++) {
					direction[k] = (float) ((1 + 1 / (2 * r)) * denoised[k] - 1 / (2 * r) * memory.denoised[k]);
				}
			}
			double share = sigmas[i + 1] / sigmas[i];
			var next = new float[x.length];
			for (int k = 0; k < x.length; k++) {
				next[k] = (float) (share * x[k] + (1 - share) * direction[k]);
			}
			memory.denoised = denoised;
			return next;
		}
	};

	private static final double RHO = 7;

	private final String id;
	private final String title;

	Sampler(String id, String title) {
		this.id = id;
		this.title = title;
	}

	/** What a step leaves for the next one. */
	static final class Memory {
		private float[] denoised;
	}

	/** The word in settings and files. */
	public String id() {
		return id;
	}

	/** The name for people. */
	public String title() {
		return title;
	}

	/** @throws IllegalArgumentException for an unknown id; the message names those that there are */
	public static Sampler of(String id) {
		for (Sampler each : values()) {
			if (each.id.equals(id)) {
				return each;
			}
		}
		List<String> ids = Arrays.stream(values()).map(Sampler::id).toList();
		throw new IllegalArgumentException("There is no sampler \"" + id + "\"; there are " + String.join(", ", ids) + ".");
	}

	/** Falling sigmas, {@code steps + 1} of them, the last one 0. */
	public abstract double[] sigmas(NoiseSchedule schedule, int steps);

	abstract float[] step(Denoiser denoiser, float[] x, double[] sigmas, int i, Memory memory);

	/**
	 * Goes the whole way.
	 *
	 * @param x noise of standard deviation {@code sigmas[0]}
	 * @param cancelled asked before each step; ends the way early
	 * @return the latent, or what it was when cancelled
	 */
	public float[] sample(Denoiser denoiser, float[] x, double[] sigmas, java.util.function.BooleanSupplier cancelled) {
		var memory = new Memory();
		float[] latent = x;
		for (int i = 0; i < sigmas.length - 1 && !cancelled.getAsBoolean(); i++) {
			latent = step(denoiser, latent, sigmas, i, memory);
		}
		return latent;
	}

	static double[] uniform(NoiseSchedule schedule, int steps) {
		var sigmas = new double[steps + 1];
		double last = schedule.steps() - 1.0;
		for (int i = 0; i < steps; i++) {
			sigmas[i] = schedule.sigmaAt(steps == 1 ? last : last * (steps - 1 - i) / (steps - 1));
		}
		return sigmas;
	}

	static double[] karras(NoiseSchedule schedule, int steps) {
		var sigmas = new double[steps + 1];
		double high = Math.pow(schedule.sigma(schedule.steps() - 1), 1 / RHO);
		double low = Math.pow(schedule.sigma(0), 1 / RHO);
		for (int i = 0; i < steps; i++) {
			sigmas[i] = Math.pow(high + (steps == 1 ? 0 : (double) i / (steps - 1)) * (low - high), RHO);
		}
		return sigmas;
	}
}
