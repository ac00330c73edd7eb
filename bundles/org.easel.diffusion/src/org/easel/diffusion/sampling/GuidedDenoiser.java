package org.easel.diffusion.sampling;

import java.util.List;

import org.easel.diffusion.Adapters;
import org.easel.diffusion.Conditioning;
import org.easel.diffusion.DiffusionModel;
import org.easel.diffusion.config.Prediction;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.Shape;

/**
 * Denoises by a model that looks at the prompt and at the negative prompt, and goes further in their difference's direction
 * (classifier-free guidance, arXiv 2207.12598).
 *
 * @param positive what the picture shows, a batch of 1
 * @param negative what it does not show, of the same number of tokens
 * @param cfg 1 follows the prompt alone, and the negative prompt is not looked at
 * @param shape of the latent, {@code [1, channels, height, width]}
 */
public record GuidedDenoiser(DiffusionModel model, Conditioning positive, Conditioning negative, double cfg, Shape shape,
		Adapters adapters) implements Denoiser {

	@Override
	public float[] denoised(float[] x, double sigma) {
		boolean guided = cfg != 1;
		var input = new float[guided ? 2 * x.length : x.length];
		double scale = 1 / Math.sqrt(sigma * sigma + 1);
		for (int i = 0; i < x.length; i++) {
			input[i] = (float) (x[i] * scale);
			if (guided) {
				input[x.length + i] = input[i];
			}
		}
		float[] out = predict(input, (float) model.schedule().timestep(sigma), guided);
		boolean velocity = model.config().prediction() == Prediction.V;
		var result = new float[x.length];
		for (int i = 0; i < x.length; i++) {
			double prediction = guided ? out[x.length + i] + cfg * (out[i] - out[x.length + i]) : out[i];
			result[i] = (float) (velocity ? x[i] * scale * scale - prediction * sigma * scale : x[i] - prediction * sigma);
		}
		return result;
	}

	private float[] predict(float[] input, float timestep, boolean guided) {
		var ops = model.torch().ops();
		try (var scope = ops.scope()) {
			int batch = guided ? 2 : 1;
			var manager = scope.manager();
			NDArray latents = manager.create(input, new Shape(batch, shape.get(1), shape.get(2), shape.get(3)));
			NDArray times = manager.full(new Shape(batch), timestep);
			NDArray context = guided ? ops.cat(List.of(positive.context(), negative.context()), 0) : positive.context();
			NDArray vector = positive.vector();
			if (guided && vector != null) {
				vector = ops.cat(List.of(positive.vector(), negative.vector()), 0);
			}
			return model.unet().predict(latents, times, context, vector, adapters).toFloatArray();
		}
	}
}
