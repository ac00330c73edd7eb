package org.easel.diffusion.net;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import org.easel.diffusion.Adapters;
import org.easel.diffusion.config.UnetConfig;
import org.easel.djl.Ops;

import ai.djl.ndarray.NDArray;

/**
 * The UNet of the Stable Diffusion family, by configuration. It is a list of {@link UnetStage}s with one stack of skip
 * connections between the way down and the way up, so that a trainer can also walk it stage by stage.
 */
public final class Unet {

	private final UnetConfig config;
	private final Ops ops;
	private final Weights weights;
	private final List<UnetStage> stages;

	public Unet(UnetConfig config, Ops ops, Weights weights) {
		this.config = config;
		this.ops = ops;
		this.weights = weights;
		this.stages = UnetStage.all(config);
	}

	/** The shape of the network. */
	public UnetConfig config() {
		return config;
	}

	/** The stages in the order in which they are run. */
	public List<UnetStage> stages() {
		return stages;
	}

	/**
	 * The prediction for noisy latents.
	 *
	 * @param latents {@code [batch, channel, height, width]}
	 * @param timesteps {@code [batch]} float32, 0 to 999
	 * @param context {@code [batch, tokens, context width]}
	 * @param vector {@code [batch, vector width]}, null where the model has none
	 * @return the shape of {@code latents}
	 */
	public NDArray predict(NDArray latents, NDArray timesteps, NDArray context, NDArray vector, Adapters adapters) {
		var layers = new Layers(ops, weights, adapters);
		try (var scope = ops.scope()) {
			NDArray time = time(timesteps, vector, adapters);
			Deque<NDArray> skips = new ArrayDeque<>();
			NDArray h = latents;
			for (UnetStage stage : stages) {
				NDArray skip = stage.takesSkip() ? skips.pop() : null;
				h = stage.run(layers, config, h, skip, time, context);
				if (stage.givesSkip()) {
					skips.push(h);
				}
			}
			return scope.keep(h);
		}
	}

	/** The embedding of timesteps and added vector, {@code [batch, 4 * channels]}. */
	public NDArray time(NDArray timesteps, NDArray vector, Adapters adapters) {
		var layers = new Layers(ops, weights, adapters);
		try (var scope = ops.scope()) {
			// A copy in PyTorch's own memory: the backward pass may need it when this scope is closed.
			NDArray waves = ops.copy(Sinusoids.of(timesteps, config.channels(), scope.manager()));
			NDArray time = twoLayers(layers, config.prefix() + "time_embed.0", config.prefix() + "time_embed.2", waves);
			if (config.vectorWidth() > 0) {
				time = ops.add(time, twoLayers(layers, config.prefix() + "label_emb.0.0", config.prefix() + "label_emb.0.2", vector));
			}
			return scope.keep(time);
		}
	}

	/**
	 * One stage alone, as {@link #predict} runs it.
	 *
	 * @param h {@code [batch, channel, height, width]}
	 * @param skip of the same height and width, null where the stage takes none
	 * @param time what {@link #time} gives
	 * @param context {@code [batch, tokens, context width]}
	 */
	public NDArray run(UnetStage stage, NDArray h, NDArray skip, NDArray time, NDArray context, Adapters adapters) {
		return stage.run(new Layers(ops, weights, adapters), config, h, skip, time, context);
	}

	private NDArray twoLayers(Layers layers, String first, String second, NDArray x) {
		return layers.linear(second, ops.silu(layers.linear(first, x)));
	}
}
