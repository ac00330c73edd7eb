package org.easel.diffusion.net;

import org.easel.diffusion.Adapters;
import org.easel.diffusion.config.VaeConfig;
import org.easel.djl.Ops;

import ai.djl.ndarray.NDArray;

/** The autoencoder between pictures ({@code [batch, 3, height, width]}, -1 to 1) and latents. */
public final class Vae {

	private static final double EPS = 1e-6;

	private final VaeConfig config;
	private final Ops ops;
	private final Layers layers;

	public Vae(VaeConfig config, Ops ops, Weights weights) {
		this.config = config;
		this.ops = ops;
		this.layers = new Layers(ops, weights, Adapters.NONE);
	}

	/** The shape of the network. */
	public VaeConfig config() {
		return config;
	}

	/**
	 * Mean and logarithm of the variance of the latents, beside each other, not scaled.
	 *
	 * @param pictures {@code [batch, 3, height, width]}, -1 to 1, sides multiples of {@link VaeConfig#downscale()}
	 * @return {@code [batch, 2 * latent channels, height / downscale, width / downscale]}
	 */
	public NDArray moments(NDArray pictures) {
		String path = config.prefix() + "encoder.";
		try (var scope = ops.scope()) {
			NDArray h = layers.conv(path + "conv_in", pictures, 1, 1);
			for (int level = 0; level < config.levels(); level++) {
				for (int i = 0; i < config.residualBlocks(); i++) {
					h = residual(path + "down." + level + ".block." + i, h);
				}
				if (level < config.levels() - 1) {
					h = layers.conv(path + "down." + level + ".downsample.conv", ops.padRightBelow(h), 2, 0);
				}
			}
			h = middle(path + "mid.", h);
			h = layers.conv(path + "conv_out", layers.groupNormSilu(path + "norm_out", h, config.normGroups(), EPS), 1, 1);
			return scope.keep(layers.conv(config.prefix() + "quant_conv", h, 1, 0));
		}
	}

	/**
	 * Latents as the UNet sees them: a sample of the latent's distribution, scaled.
	 *
	 * @param noise standard normal, the shape of the result; null gives the mean
	 * @return {@code [batch, latent channels, height / downscale, width / downscale]}
	 */
	public NDArray encode(NDArray pictures, NDArray noise) {
		try (var scope = ops.scope()) {
			NDArray moments = moments(pictures);
			NDArray latents = ops.narrow(moments, 1, 0, config.latentChannels());
			if (noise != null) {
				NDArray logVariance = ops.narrow(moments, 1, config.latentChannels(), config.latentChannels()).clip(-30, 20);
				latents = ops.add(latents, ops.mul(ops.affine(logVariance, 0.5, 0).exp(), noise));
			}
			return scope.keep(ops.affine(latents, config.latentScale(), 0));
		}
	}

	/**
	 * Pictures of scaled latents.
	 *
	 * @return {@code [batch, 3, height, width]}, about -1 to 1, not clipped
	 */
	public NDArray decode(NDArray latents) {
		try (var scope = ops.scope()) {
			return scope.keep(decodeUnscaled(ops.affine(latents, 1 / config.latentScale(), 0)));
		}
	}

	/** Pictures of latents before their scaling. */
	public NDArray decodeUnscaled(NDArray latents) {
		String path = config.prefix() + "decoder.";
		try (var scope = ops.scope()) {
			NDArray h = layers.conv(config.prefix() + "post_quant_conv", latents, 1, 0);
			h = middle(path + "mid.", layers.conv(path + "conv_in", h, 1, 1));
			for (int level = config.levels() - 1; level >= 0; level--) {
				for (int i = 0; i <= config.residualBlocks(); i++) {
					h = residual(path + "up." + level + ".block." + i, h);
				}
				if (level > 0) {
					h = layers.conv(path + "up." + level + ".upsample.conv", ops.upsample2x(h), 1, 1);
				}
			}
			h = layers.groupNormSilu(path + "norm_out", h, config.normGroups(), EPS);
			return scope.keep(layers.conv(path + "conv_out", h, 1, 1));
		}
	}

	private NDArray middle(String path, NDArray x) {
		return residual(path + "block_2", attention(path + "attn_1", residual(path + "block_1", x)));
	}

	private NDArray residual(String path, NDArray x) {
		try (var scope = ops.scope()) {
			NDArray h = layers.conv(path + ".conv1", layers.groupNormSilu(path + ".norm1", x, config.normGroups(), EPS), 1, 1);
			h = layers.conv(path + ".conv2", layers.groupNormSilu(path + ".norm2", h, config.normGroups(), EPS), 1, 1);
			String skip = path + ".nin_shortcut";
			NDArray through = layers.weights().find(skip + ".weight").isPresent() ? layers.conv(skip, x, 1, 0) : x;
			return scope.keep(ops.add(through, h));
		}
	}

	private NDArray attention(String path, NDArray x) {
		try (var scope = ops.scope()) {
			NDArray h = layers.groupNorm(path + ".norm", x, config.normGroups(), EPS);
			NDArray q = ops.imageToTokens(layers.conv(path + ".q", h, 1, 0));
			NDArray k = ops.imageToTokens(layers.conv(path + ".k", h, 1, 0));
			NDArray v = ops.imageToTokens(layers.conv(path + ".v", h, 1, 0));
			NDArray a = ops.tokensToImage(ops.attention(q, k, v, 1, false), x.getShape().get(2), x.getShape().get(3));
			return scope.keep(ops.add(x, layers.conv(path + ".proj_out", a, 1, 0)));
		}
	}
}
