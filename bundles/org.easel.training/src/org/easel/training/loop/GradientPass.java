package org.easel.training.loop;

import ai.djl.ndarray.NDArray;

/** One forward and backward pass: adds the gradients of a batch to those of the LoRA. */
public interface GradientPass {

	/**
	 * @param context {@code [batch, tokens, width]}; with its history where the text encoder is trained
	 * @param vector {@code [batch, width]}, null where the model has none; the same
	 * @param share what the gradients are multiplied by: 1 / number of batches of the step
	 * @return the batch's loss; where it is not finite no gradient is added
	 */
	double run(NoisyBatch batch, NDArray context, NDArray vector, double share);
}
