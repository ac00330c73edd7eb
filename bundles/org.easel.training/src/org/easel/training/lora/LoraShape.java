package org.easel.training.lora;

/**
 * The size of a LoRA.
 *
 * @param dim rank of each layer's addition, at least 1
 * @param alpha what the addition is scaled by, divided by dim; above 0
 */
public record LoraShape(int dim, double alpha) {

	/** @throws IllegalArgumentException for a dim below 1 or an alpha that is not above 0 and finite */
	public LoraShape {
		if (dim < 1) {
			throw new IllegalArgumentException("Network dim is " + dim + ". A LoRA needs a dim of at least 1; 16 suits most.");
		}
		if (!(alpha > 0) || Double.isInfinite(alpha)) {
			throw new IllegalArgumentException("Network alpha is " + alpha + ". It must be a number above 0, such as the dim or half of it.");
		}
	}
}
