package org.easel.training.optimizer;

import java.util.List;

import org.easel.djl.Script;
import org.easel.djl.Torch;

/** Scales all gradients of a step so that their common norm stays within a bound. */
public final class GradientClipping {

	/** Keeps the quotient finite, as PyTorch does. */
	private static final double EPS = 1e-6;

	private final Script script = OptimizerScripts.compile("clipping.torchscript");
	private final double maxNorm;

	/**
	 * @param maxNorm the bound, 0 for none
	 * @throws IllegalArgumentException if negative or NaN
	 */
	public GradientClipping(double maxNorm) {
		if (!(maxNorm >= 0)) {
			throw new IllegalArgumentException("The bound of the gradients' norm is " + maxNorm + "; it must be a number from 0 up (0: no clipping).");
		}
		this.maxNorm = maxNorm;
	}

	/**
	 * Scales the gradients in place where their norm is above the bound.
	 *
	 * @param parameters at least one
	 * @return the norm before; where it is not finite the gradients are left as they are and the step must not be made
	 */
	public double clip(List<Parameter> parameters) {
		try (var off = Torch.noGradients(); var gradients = Gradients.of(parameters)) {
			double norm = script.number("norm", gradients.tensors());
			double factor = maxNorm / (norm + EPS);
			if (maxNorm > 0 && Double.isFinite(norm) && factor < 1) {
				script.number("scale", gradients.tensors(), factor);
			}
			return norm;
		}
	}
}
