package org.easel.diffusion.catalog;

import java.util.List;

/**
 * One tensor that a model of some configuration has.
 *
 * @param name its key in the checkpoint
 * @param shape as PyTorch stores it
 * @param role what it is, for the first values of a model that is trained from nothing
 */
public record TensorSpec(String name, List<Long> shape, Role role) {

	public TensorSpec {
		shape = List.copyOf(shape);
	}

	/** What a tensor is. */
	public enum Role {
		/** Weight of a linear layer or convolution. */
		WEIGHT,
		/** Weight of a layer that ends a residual branch. */
		BRANCH_END,
		BIAS, NORM_WEIGHT, NORM_BIAS,
		/** What stands for each word of the vocabulary. */
		EMBEDDING,
		/** What stands for each place in a caption. */
		POSITION
	}

	/** Number of entries. */
	public long size() {
		return shape.stream().mapToLong(Long::longValue).reduce(1, Math::multiplyExact);
	}
}
