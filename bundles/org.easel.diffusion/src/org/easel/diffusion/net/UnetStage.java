package org.easel.diffusion.net;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

import org.easel.diffusion.config.UnetConfig;

import ai.djl.ndarray.NDArray;

/**
 * One stage of a UNet: what one numbered block of the checkpoint does.
 *
 * @param name key without the UNet's prefix, such as {@code input_blocks.4}; {@code in} and {@code out} of the ends
 * @param in channels that go in, the skip connection's included
 * @param out channels that come out
 * @param depth transformer blocks after the residual block, 0 for none
 */
public record UnetStage(Kind kind, String name, int in, int out, int depth) {

	/** What a stage does. */
	public enum Kind {
		FIRST, DOWN, DOWNSAMPLE, MIDDLE, UP, UP_AND_UPSAMPLE, LAST
	}

	/** The stages of a UNet, in the order of their work. */
	public static List<UnetStage> all(UnetConfig config) {
		var stages = new ArrayList<UnetStage>();
		stages.add(first(config));
		var skips = new ArrayDeque<Integer>();
		skips.push(config.channels());
		int width = config.channels();
		int block = 1;
		for (int level = 0; level < config.levels(); level++) {
			for (int i = 0; i < config.residualBlocks(); i++) {
				stages.add(down("input_blocks." + block++, width, config.channels(level), config.depths().get(level)));
				width = config.channels(level);
				skips.push(width);
			}
			if (level < config.levels() - 1) {
				stages.add(downsample("input_blocks." + block++, width));
				skips.push(width);
			}
		}
		stages.add(middle(width, config.middleDepth()));
		block = 0;
		for (int level = config.levels() - 1; level >= 0; level--) {
			for (int i = 0; i <= config.residualBlocks(); i++) {
				boolean upsample = level > 0 && i == config.residualBlocks();
				stages.add(up("output_blocks." + block++, width + skips.pop(), config.channels(level), config.depths().get(level), upsample));
				width = config.channels(level);
			}
		}
		stages.add(last(width));
		return List.copyOf(stages);
	}

	static UnetStage first(UnetConfig config) {
		return new UnetStage(Kind.FIRST, "input_blocks.0", config.latentChannels(), config.channels(), 0);
	}

	static UnetStage down(String name, int in, int out, int depth) {
		return new UnetStage(Kind.DOWN, name, in, out, depth);
	}

	static UnetStage downsample(String name, int width) {
		return new UnetStage(Kind.DOWNSAMPLE, name, width, width, 0);
	}

	static UnetStage middle(int width, int depth) {
		return new UnetStage(Kind.MIDDLE, "middle_block", width, width, depth);
	}

	static UnetStage up(String name, int in, int out, int depth, boolean upsample) {
		return new UnetStage(upsample ? Kind.UP_AND_UPSAMPLE : Kind.UP, name, in, out, depth);
	}

	static UnetStage last(int width) {
		return new UnetStage(Kind.LAST, "out", width, width, 0);
	}

	/** Whether the top of the skip connections goes in beside {@code h}. */
	public boolean takesSkip() {
		return kind == Kind.UP || kind == Kind.UP_AND_UPSAMPLE;
	}

	/** Whether the result is kept for the way up. */
	public boolean givesSkip() {
		return kind == Kind.FIRST || kind == Kind.DOWN || kind == Kind.DOWNSAMPLE;
	}

	/** Name of the upsampling convolution: it follows the residual block and the transformer, if there is one. */
	public String upsampleName() {
		return name + (depth > 0 ? ".2.conv" : ".1.conv");
	}

	/**
	 * Runs the stage; intermediate tensors are freed.
	 *
	 * @param h {@code [batch, channel, height, width]}
	 * @param skip of the same height and width, null where the stage takes none
	 * @param time {@code [batch, 4 * channels]}
	 * @param context {@code [batch, tokens, context width]}
	 */
	public NDArray run(Layers layers, UnetConfig config, NDArray h, NDArray skip, NDArray time, NDArray context) {
		var ops = layers.ops();
		String path = config.prefix() + name;
		var residual = new ResidualBlock(layers, config.normGroups());
		var transformer = new SpatialTransformer(layers, config);
		try (var scope = ops.scope()) {
			NDArray x = skip == null ? h : ops.cat(List.of(h, skip), 1);
			return scope.keep(switch (kind) {
			case FIRST -> layers.conv(path + ".0", x, 1, 1);
			case DOWN, UP -> transformer.run(path + ".1", residual.run(path + ".0", x, time), context, out, depth);
			case DOWNSAMPLE -> layers.conv(path + ".0.op", x, 2, 1);
			case MIDDLE -> {
				NDArray y = residual.run(path + ".0", x, time);
				yield residual.run(path + ".2", transformer.run(path + ".1", y, context, out, depth), time);
			}
			case UP_AND_UPSAMPLE -> {
				NDArray y = transformer.run(path + ".1", residual.run(path + ".0", x, time), context, out, depth);
				yield layers.conv(config.prefix() + upsampleName(), ops.upsample2x(y), 1, 1);
			}
			case LAST -> layers.conv(path + ".2", layers.groupNormSilu(path + ".0", x, config.normGroups(), 1e-5), 1, 1);
			});
		}
	}
}
