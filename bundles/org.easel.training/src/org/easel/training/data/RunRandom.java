package org.easel.training.data;

import org.easel.core.random.CounterRandom;

/**
 * The random numbers of a run. Each purpose, step and item has a stream of its own, so that a resumed run draws what an
 * unbroken one would have drawn.
 *
 * @param seed of the run
 */
public record RunRandom(long seed) {

	/** What random numbers are for. The order is part of what a seed means: add at the end only. */
	public enum Purpose {
		/** First values of the LoRA; item: the layer's place. */
		NETWORK,
		/** Sample of a latent's distribution; item: the picture, step: the batch where latents are not kept. */
		LATENT,
		/** Order of pictures in their buckets and of batches; step: the epoch. */
		ORDER,
		/** Order and dropout of tags; step: the batch, item: place in it. */
		CAPTION,
		/** Timestep and noise; step: the batch, item: place in it. */
		NOISE
	}

	/**
	 * @param step from 0 to 2^56 - 1
	 * @param item any
	 */
	public CounterRandom of(Purpose purpose, long step, long item) {
		return new CounterRandom(seed, (long) purpose.ordinal() << 56 | step, item);
	}
}
