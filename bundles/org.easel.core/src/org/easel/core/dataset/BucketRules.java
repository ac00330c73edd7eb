package org.easel.core.dataset;

/**
 * Which sizes there are to train at.
 *
 * @param resolution side of the square whose area no bucket exceeds, in pixels
 * @param min smallest side
 * @param max greatest side
 * @param step sides are multiples of it
 * @param upscale whether a picture below the area is made bigger; otherwise it keeps its size, cut to the step
 */
public record BucketRules(int resolution, int min, int max, int step, boolean upscale) {

	/** @throws IllegalArgumentException if a value is below 1, or the smallest side is above the greatest */
	public BucketRules {
		if (resolution < 1 || min < 1 || step < 1 || max < min) {
			throw new IllegalArgumentException("Buckets of resolution " + resolution + " with sides from " + min + " to " + max + " in steps of " + step
					+ " cannot be made. Give a resolution, a step and a smallest side above 0, and a greatest side not below the smallest.");
		}
		if (resolution < step) {
			throw new IllegalArgumentException("The resolution " + resolution + " is below the bucket step " + step + ". Raise the resolution or lower the step.");
		}
	}
}
