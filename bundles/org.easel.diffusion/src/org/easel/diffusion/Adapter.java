package org.easel.diffusion;

import ai.djl.ndarray.NDArray;

/** What is added to one layer, a LoRA for instance. */
@FunctionalInterface
public interface Adapter {

	/**
	 * @param x what goes into the layer
	 * @param y what the layer gives for it
	 * @return the layer's output with the addition, of {@code y}'s shape
	 */
	NDArray apply(NDArray x, NDArray y);
}
