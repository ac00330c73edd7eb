package org.easel.diffusion.sampling;

/** Tells what a noisy latent was without its noise. */
@FunctionalInterface
public interface Denoiser {

	/**
	 * @param x noisy latent: latent plus noise of standard deviation {@code sigma}
	 * @param sigma greater than 0
	 * @return the latent without noise, as long as {@code x}
	 */
	float[] denoised(float[] x, double sigma);
}
