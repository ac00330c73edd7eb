package org.easel.diffusion.net;

import java.util.Optional;

import ai.djl.ndarray.NDArray;

/** The tensors of a model, by the names of its checkpoint. */
public interface Weights {

	/**
	 * @return a float32 tensor that the caller neither changes nor closes
	 * @throws java.io.UncheckedIOException with an {@code UnusableModelException} if there is none of that name
	 */
	NDArray get(String name);

	/** The tensor, or nothing where the file has none of that name. */
	Optional<NDArray> find(String name);
}
