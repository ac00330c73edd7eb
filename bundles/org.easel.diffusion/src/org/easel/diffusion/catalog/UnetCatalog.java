package org.easel.diffusion.catalog;

import org.easel.diffusion.catalog.TensorSpec.Role;
import org.easel.diffusion.config.UnetConfig;
import org.easel.diffusion.net.UnetStage;

/** The layers of a UNet. */
record UnetCatalog(Parts parts, UnetConfig config) {

	void list() {
		String prefix = config.prefix();
		int time = config.channels() * 4;
		embedding(prefix + "time_embed.0", prefix + "time_embed.2", config.channels());
		if (config.vectorWidth() > 0) {
			embedding(prefix + "label_emb.0.0", prefix + "label_emb.0.2", config.vectorWidth());
		}
		for (UnetStage stage : UnetStage.all(config)) {
			stage(stage, prefix + stage.name(), time);
		}
	}

	private void embedding(String first, String second, int in) {
		int time = config.channels() * 4;
		parts.linear(first, in, time, true, Role.WEIGHT, false);
		parts.linear(second, time, time, true, Role.WEIGHT, false);
	}

	private void stage(UnetStage stage, String path, int time) {
		switch (stage.kind()) {
		case FIRST -> parts.conv(path + ".0", stage.in(), stage.out(), 3, 1, Role.WEIGHT, false);
		case DOWNSAMPLE -> parts.conv(path + ".0.op", stage.in(), stage.out(), 3, 2, Role.WEIGHT, false);
		case DOWN, UP, UP_AND_UPSAMPLE -> {
			residual(path + ".0", stage.in(), stage.out(), time);
			transformer(path + ".1", stage.out(), stage.depth());
			if (stage.kind() == UnetStage.Kind.UP_AND_UPSAMPLE) {
				parts.conv(config.prefix() + stage.upsampleName(), stage.out(), stage.out(), 3, 1, Role.WEIGHT, false);
			}
		}
		case MIDDLE -> {
			residual(path + ".0", stage.in(), stage.out(), time);
			transformer(path + ".1", stage.out(), stage.depth());
			residual(path + ".2", stage.in(), stage.out(), time);
		}
		case LAST -> {
			parts.norm(path + ".0", stage.in());
			parts.conv(path + ".2", stage.in(), config.latentChannels(), 3, 1, Role.BRANCH_END, false);
		}
		}
	}

	private void residual(String path, int in, int out, int time) {
		parts.norm(path + ".in_layers.0", in);
		parts.conv(path + ".in_layers.2", in, out, 3, 1, Role.WEIGHT, false);
		parts.linear(path + ".emb_layers.1", time, out, true, Role.WEIGHT, false);
		parts.norm(path + ".out_layers.0", out);
		parts.conv(path + ".out_layers.3", out, out, 3, 1, Role.BRANCH_END, false);
		if (in != out) {
			parts.conv(path + ".skip_connection", in, out, 1, 1, Role.WEIGHT, false);
		}
	}

	private void transformer(String path, int width, int depth) {
		if (depth == 0) {
			return;
		}
		parts.norm(path + ".norm", width);
		projection(path + ".proj_in", width, Role.WEIGHT);
		for (int i = 0; i < depth; i++) {
			String block = path + ".transformer_blocks." + i;
			attention(block + ".attn1", width, width);
			parts.linear(block + ".ff.net.0.proj", width, width * 8, true, Role.WEIGHT, true);
			parts.linear(block + ".ff.net.2", width * 4, width, true, Role.WEIGHT, true);
			attention(block + ".attn2", width, config.contextWidth());
			parts.norm(block + ".norm1", width);
			parts.norm(block + ".norm2", width);
			parts.norm(block + ".norm3", width);
		}
		projection(path + ".proj_out", width, Role.BRANCH_END);
	}

	private void projection(String path, int width, Role role) {
		if (config.linearProjection()) {
			parts.linear(path, width, width, true, role, true);
		} else {
			parts.conv(path, width, width, 1, 1, role, true);
		}
	}

	private void attention(String path, int width, int context) {
		parts.linear(path + ".to_q", width, width, false, Role.WEIGHT, true);
		parts.linear(path + ".to_k", context, width, false, Role.WEIGHT, true);
		parts.linear(path + ".to_v", context, width, false, Role.WEIGHT, true);
		parts.linear(path + ".to_out.0", width, width, true, Role.WEIGHT, true);
	}
}
