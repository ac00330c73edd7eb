package org.easel.diffusion;

import ai.djl.ndarray.NDArray;

/**
 * What the UNet is told of its captions.
 *
 * @param context {@code [batch, tokens, context width]}
 * @param vector {@code [batch, vector width]}, null for models without an added vector
 */
public record Conditioning(NDArray context, NDArray vector) {
}
