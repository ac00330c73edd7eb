package org.easel.training.lora;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.easel.diffusion.config.UnetConfig;

/** The places of a UNet's layers under the names that the diffusers library gives them, for any number of levels and blocks. */
final class DiffusersNames {

	private static final Pattern INPUT = Pattern.compile("input_blocks\\.(\\d+)\\.(\\d+)(?:\\.(.+))?");
	private static final Pattern MIDDLE = Pattern.compile("middle_block\\.(\\d+)\\.(.+)");
	private static final Pattern OUTPUT = Pattern.compile("output_blocks\\.(\\d+)\\.(\\d+)\\.(.+)");

	private static final Map<String, String> RESIDUAL = Map.of("in_layers.2", "conv1", "emb_layers.1", "time_emb_proj",
			"out_layers.3", "conv2", "skip_connection", "conv_shortcut");
	private static final Map<String, String> ENDS = Map.of("out.2", "conv_out", "time_embed.0", "time_embedding.linear_1",
			"time_embed.2", "time_embedding.linear_2", "label_emb.0.0", "add_embedding.linear_1", "label_emb.0.2",
			"add_embedding.linear_2");

	private final int residualBlocks;

	DiffusersNames(UnetConfig config) {
		this.residualBlocks = config.residualBlocks();
	}

	/**
	 * @param path the layer's place without the UNet's prefix, such as {@code input_blocks.1.1.proj_in}
	 * @return such as {@code down_blocks.0.attentions.0.proj_in}
	 */
	String of(String path) {
		Matcher block = INPUT.matcher(path);
		if (block.matches()) {
			return input(Integer.parseInt(block.group(1)), block.group(2), block.group(3));
		}
		block = MIDDLE.matcher(path);
		if (block.matches()) {
			int part = Integer.parseInt(block.group(1));
			return part == 1 ? "mid_block.attentions.0." + block.group(2) : "mid_block.resnets." + part / 2 + "." + residual(block.group(2));
		}
		block = OUTPUT.matcher(path);
		if (block.matches()) {
			return output(Integer.parseInt(block.group(1)), block.group(2), block.group(3));
		}
		return known(ENDS, path);
	}

	private String input(int number, String part, String rest) {
		if (number == 0) {
			return "conv_in";
		}
		// A level is its residual blocks and the downsampling after them.
		String level = "down_blocks." + (number - 1) / (residualBlocks + 1);
		int index = (number - 1) % (residualBlocks + 1);
		if (index == residualBlocks) {
			return level + ".downsamplers.0.conv";
		}
		return level + inner(part, index, rest);
	}

	private String output(int number, String part, String rest) {
		String level = "up_blocks." + number / (residualBlocks + 1);
		if (rest.equals("conv")) {
			return level + ".upsamplers.0.conv";
		}
		return level + inner(part, number % (residualBlocks + 1), rest);
	}

	private static String inner(String part, int index, String rest) {
		return part.equals("0") ? ".resnets." + index + "." + residual(rest) : ".attentions." + index + "." + rest;
	}

	private static String residual(String layer) {
		return known(RESIDUAL, layer);
	}

	private static String known(Map<String, String> names, String path) {
		String name = names.get(path);
		if (name == null) {
			throw new IllegalArgumentException("\"" + path + "\" is no layer of a UNet of the Stable Diffusion family.");
		}
		return name;
	}
}
