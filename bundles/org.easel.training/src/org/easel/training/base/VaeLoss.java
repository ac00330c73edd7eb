package org.easel.training.base;

import org.easel.core.random.CounterRandom;
import org.easel.diffusion.net.Vae;
import org.easel.djl.Torch;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;

/**
 * Loss of the autoencoder: mean absolute difference of the pixels and of their neighbours' differences (which keeps edges
 * sharp) and of its colours, and a whiff of the Kullback-Leibler divergence that keeps the latents near a normal distribution.
 */
final class VaeLoss {

	private static final double DIVERGENCE = 1e-6;
	private static final double COLOUR = 1;
	private static final double GREENNESS = 0.02;
	/** Latents are a few units wide, colours less than one. */
	private static final double SPREAD = 4;
	private static final long STREAM = 0x766165L;

	private final BaseRecipe recipe;
	private final PictureVariants variants;
	private final Vae vae;
	private final Torch torch;

	VaeLoss(BaseRecipe recipe, PictureVariants variants, Vae vae, Torch torch) {
		this.recipe = recipe;
		this.variants = variants;
		this.vae = vae;
		this.torch = torch;
	}

	NDArray loss(int step) {
		var ops = torch.ops();
		NDArray pictures = batch(step, recipe.vae().batch());
		int channels = vae.config().latentChannels();
		NDArray moments = vae.moments(pictures);
		NDArray mean = ops.narrow(moments, 1, 0, channels);
		NDArray logVariance = ops.narrow(moments, 1, channels, channels).clip(-30, 20);
		NDArray noise = noise(step, mean.getShape());
		NDArray latents = ops.add(mean, ops.mul(ops.affine(logVariance, 0.5, 0).exp(), noise));
		NDArray result = vae.decodeUnscaled(latents);
		NDArray divergence = mean.square().add(logVariance.exp()).sub(logVariance).sub(1).mean();
		NDArray loss = ops.add(ops.meanAbsolute(result, pictures), ops.meanAbsolute(across(result), across(pictures)));
		loss = ops.add(loss, ops.meanAbsolute(down(result), down(pictures)));
		loss = ops.add(loss, ops.affine(ops.meanAbsolute(colour(result), colour(pictures)), COLOUR, 0));
		loss = ops.add(loss, ops.affine(greenness(mean, pictures), GREENNESS, 0));
		return ops.add(loss, ops.affine(divergence, DIVERGENCE, 0));
	}

	/**
	 * How far the sum of the first two latent channels is from telling green from purple. Absolute differences alone can leave
	 * that axis of colour out for good: without it in the latents the decoder learns nothing of it, and without a decoder that
	 * reads it the encoder has no reason to write it.
	 */
	private NDArray greenness(NDArray mean, NDArray pictures) {
		var ops = torch.ops();
		NDArray told = ops.add(ops.narrow(mean, 1, 0, 1), ops.narrow(mean, 1, 1, 1));
		NDArray red = ops.narrow(pictures, 1, 0, 1);
		NDArray green = ops.narrow(pictures, 1, 1, 1);
		NDArray blue = ops.narrow(pictures, 1, 2, 1);
		NDArray axis = green.sub(ops.affine(ops.add(red, blue), 0.5, 0));
		long side = mean.getShape().get(2);
		long cell = pictures.getShape().get(2) / side;
		NDArray cells = axis.reshape(axis.getShape().get(0), 1, side, cell, side, cell).mean(new int[] { 5 }).mean(new int[] { 3 });
		return told.sub(ops.affine(cells, SPREAD, 0)).square().mean();
	}

	/** Red less green and green less blue. Without it an axis of colour may never find its way into the latents. */
	private NDArray colour(NDArray x) {
		return torch.ops().narrow(x, 1, 0, 2).sub(torch.ops().narrow(x, 1, 1, 2));
	}

	/** Mean absolute difference of the pixels, 0 to 2, over some varied pictures, without noise. */
	double error(int count) {
		try (var off = Torch.noGradients(); var scope = torch.ops().scope()) {
			NDArray pictures = batch(0, count);
			NDArray latents = torch.ops().narrow(vae.moments(pictures), 1, 0, vae.config().latentChannels());
			return torch.ops().meanAbsolute(vae.decodeUnscaled(latents), pictures).getFloat();
		}
	}

	private NDArray across(NDArray x) {
		long width = x.getShape().get(3) - 1;
		return torch.ops().narrow(x, 3, 1, width).sub(torch.ops().narrow(x, 3, 0, width));
	}

	private NDArray down(NDArray x) {
		long height = x.getShape().get(2) - 1;
		return torch.ops().narrow(x, 2, 1, height).sub(torch.ops().narrow(x, 2, 0, height));
	}

	private NDArray batch(int step, int count) {
		NDManager manager = torch.ops().current();
		float[] all = null;
		for (int i = 0; i < count; i++) {
			var random = new CounterRandom(recipe.seed(), STREAM + step, i);
			float[] pixels = variants.vary(random.nextInt(variants.size()), random).pixels();
			if (all == null) {
				all = new float[count * pixels.length];
			}
			System.arraycopy(pixels, 0, all, i * pixels.length, pixels.length);
		}
		int side = (int) Math.sqrt(all.length / count / 3);
		return manager.create(all, new Shape(count, 3, side, side));
	}

	private NDArray noise(int step, Shape shape) {
		var values = new float[Math.toIntExact(shape.size())];
		new CounterRandom(recipe.seed(), STREAM + step, -1).fillGaussian(values);
		return torch.ops().current().create(values, shape);
	}
}
