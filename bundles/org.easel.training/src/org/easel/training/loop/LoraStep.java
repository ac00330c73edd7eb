package org.easel.training.loop;

import java.io.IOException;
import java.util.List;

import org.easel.diffusion.Conditioning;
import org.easel.djl.Torch;
import org.easel.training.data.Batch;
import org.easel.training.data.Conditions;
import org.easel.training.data.Latents;
import org.easel.training.optimizer.GradientClipping;
import org.easel.training.optimizer.Optimizer;
import org.easel.training.optimizer.Parameter;
import org.easel.training.optimizer.ParameterGroup;

/**
 * One step of the optimizer: the gradients of one batch or several, clipping, the change of the parameters.
 *
 * @param clipping bound of the gradients' norm
 */
public record LoraStep(Torch torch, Latents latents, Conditions conditions, Noise noise, GradientPass pass, GradientClipping clipping,
		Optimizer optimizer) {

	/**
	 * Makes the step. Where the loss or a gradient is not finite, the parameters and the optimizer stay as they are.
	 *
	 * @param batches of this step, at least one
	 * @param first number of the first of them in the run, from 0
	 * @param groups the parameters with the rates of this step
	 * @return mean loss of the batches
	 * @throws NotFiniteLossException if the loss or a gradient is NaN or infinite
	 * @throws IOException if a picture cannot be read any more
	 */
	public double run(List<Batch> batches, long first, List<ParameterGroup> groups) throws IOException, NotFiniteLossException {
		var parameters = ParameterGroup.parameters(groups);
		for (Parameter parameter : parameters) {
			Torch.zeroGradient(parameter.value());
		}
		double sum = 0;
		for (int i = 0; i < batches.size(); i++) {
			double loss = gradients(batches.get(i), first + i, 1.0 / batches.size());
			if (!Double.isFinite(loss)) {
				throw new NotFiniteLossException("The loss became " + loss);
			}
			sum += loss;
		}
		double norm = clipping.clip(parameters);
		if (!Double.isFinite(norm)) {
			throw new NotFiniteLossException("The gradients became " + norm);
		}
		optimizer.step(groups);
		return sum / batches.size();
	}

	private double gradients(Batch batch, long number, double share) throws IOException {
		var values = latents.of(batch, number);
		try (var scope = torch.ops().scope()) {
			NoisyBatch noisy = noise.add(values, latents.shape(batch), number, scope.manager());
			Conditioning conditioning = conditions.of(batch, number);
			return pass.run(noisy, conditioning.context(), conditioning.vector(), share);
		}
	}
}
