package org.easel.training.loop;

import ai.djl.ndarray.NDArray;

/**
 * What the UNet learns from in one batch.
 *
 * @param noisy latents with noise, {@code [batch, channel, height, width]}
 * @param timesteps how much noise each has, {@code [batch]} float32
 * @param target what the UNet should give, {@code noisy}'s shape
 * @param weight how much each counts, {@code [batch]}
 */
public record NoisyBatch(NDArray noisy, NDArray timesteps, NDArray target, NDArray weight) {
}
