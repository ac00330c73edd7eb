package org.easel.training.base;

import java.util.ArrayList;
import java.util.List;

import org.easel.core.random.CounterRandom;
import org.easel.diffusion.net.Vae;
import org.easel.djl.Torch;
import org.easel.training.base.PictureVariants.Variant;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.Shape;

/**
 * Latents of varied pictures, scaled to a standard deviation of 1.
 *
 * @param pictures where they are from; they know the captions
 * @param latents each {@code [channels, side, side]}
 * @param variants what each shows; their pixels are let go
 * @param scale what unscaled latents were multiplied by
 * @param side of a latent
 */
record LatentSet(PictureVariants pictures, List<float[]> latents, List<Variant> variants, double scale, int side) {

	private static final long STREAM = 0x6c6174L;

	static LatentSet encode(BaseRecipe recipe, PictureVariants pictures, Vae vae, Torch torch) {
		var latents = new ArrayList<float[]>();
		var shown = new ArrayList<Variant>();
		int side = 0;
		for (int i = 0; i < pictures.size(); i++) {
			for (int copy = 0; copy < pictures.copies(i); copy++) {
				Variant variant = pictures.vary(i, new CounterRandom(recipe.seed(), STREAM + copy, i));
				int width = (int) Math.sqrt(variant.pixels().length / 3);
				side = width / vae.config().downscale();
				try (var off = Torch.noGradients(); var scope = torch.ops().scope()) {
					NDArray picture = scope.manager().create(variant.pixels(), new Shape(1, 3, width, width));
					latents.add(torch.ops().narrow(vae.moments(picture), 1, 0, vae.config().latentChannels()).toFloatArray());
				}
				shown.add(variant.withoutPixels());
			}
		}
		double scale = 1 / deviation(latents);
		for (float[] latent : latents) {
			for (int i = 0; i < latent.length; i++) {
				latent[i] *= (float) scale;
			}
		}
		return new LatentSet(pictures, latents, shown, scale, side);
	}

	private static double deviation(List<float[]> latents) {
		double sum = 0;
		double squares = 0;
		long count = 0;
		for (float[] latent : latents) {
			for (float value : latent) {
				sum += value;
				squares += (double) value * value;
			}
			count += latent.length;
		}
		double mean = sum / count;
		return Math.sqrt(squares / count - mean * mean);
	}
}
