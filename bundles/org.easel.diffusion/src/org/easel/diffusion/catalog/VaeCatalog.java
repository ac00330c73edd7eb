package org.easel.diffusion.catalog;

import org.easel.diffusion.catalog.TensorSpec.Role;
import org.easel.diffusion.config.VaeConfig;

/** The layers of a VAE. */
record VaeCatalog(Parts parts, VaeConfig config) {

	private int width(int level) {
		return config.channels() * config.multipliers().get(level);
	}

	void list() {
		encoder(config.prefix() + "encoder.");
		decoder(config.prefix() + "decoder.");
		int latent = config.latentChannels();
		parts.conv(config.prefix() + "quant_conv", 2 * latent, 2 * latent, 1, 1, Role.WEIGHT, false);
		parts.conv(config.prefix() + "post_quant_conv", latent, latent, 1, 1, Role.WEIGHT, false);
	}

	private void encoder(String path) {
		int width = config.channels();
		parts.conv(path + "conv_in", 3, width, 3, 1, Role.WEIGHT, false);
		for (int level = 0; level < config.levels(); level++) {
			for (int i = 0; i < config.residualBlocks(); i++) {
				residual(path + "down." + level + ".block." + i, width, width(level));
				width = width(level);
			}
			if (level < config.levels() - 1) {
				parts.conv(path + "down." + level + ".downsample.conv", width, width, 3, 2, Role.WEIGHT, false);
			}
		}
		middle(path + "mid.", width);
		parts.norm(path + "norm_out", width);
		parts.conv(path + "conv_out", width, 2 * config.latentChannels(), 3, 1, Role.WEIGHT, false);
	}

	private void decoder(String path) {
		int width = width(config.levels() - 1);
		parts.conv(path + "conv_in", config.latentChannels(), width, 3, 1, Role.WEIGHT, false);
		middle(path + "mid.", width);
		for (int level = config.levels() - 1; level >= 0; level--) {
			for (int i = 0; i <= config.residualBlocks(); i++) {
				residual(path + "up." + level + ".block." + i, width, width(level));
				width = width(level);
			}
			if (level > 0) {
				parts.conv(path + "up." + level + ".upsample.conv", width, width, 3, 1, Role.WEIGHT, false);
			}
		}
		parts.norm(path + "norm_out", width);
		parts.conv(path + "conv_out", width, 3, 3, 1, Role.WEIGHT, false);
	}

	private void middle(String path, int width) {
		residual(path + "block_1", width, width);
		String attention = path + "attn_1";
		parts.norm(attention + ".norm", width);
		for (String name : new String[] { ".q", ".k", ".v" }) {
			parts.conv(attention + name, width, width, 1, 1, Role.WEIGHT, false);
		}
		parts.conv(attention + ".proj_out", width, width, 1, 1, Role.BRANCH_END, false);
		residual(path + "block_2", width, width);
	}

	private void residual(String path, int in, int out) {
		parts.norm(path + ".norm1", in);
		parts.conv(path + ".conv1", in, out, 3, 1, Role.WEIGHT, false);
		parts.norm(path + ".norm2", out);
		parts.conv(path + ".conv2", out, out, 3, 1, Role.BRANCH_END, false);
		if (in != out) {
			parts.conv(path + ".nin_shortcut", in, out, 1, 1, Role.WEIGHT, false);
		}
	}
}
