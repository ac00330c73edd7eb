package org.easel.training.base;

import org.easel.core.random.CounterRandom;
import org.easel.diffusion.Adapters;
import org.easel.diffusion.config.ModelConfig;
import org.easel.diffusion.config.Prediction;
import org.easel.diffusion.net.ClipText;
import org.easel.diffusion.net.Unet;
import org.easel.diffusion.net.Weights;
import org.easel.diffusion.sampling.NoiseSchedule;
import org.easel.diffusion.tokenizer.ClipTokenizer;
import org.easel.djl.Torch;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.Shape;

/** Loss of text encoder and UNet: how well the noise (or velocity) of noisy latents is told from their captions. */
final class DiffusionLoss {

	private static final long STREAM = 0x646966L << 16;
	/** Share of empty captions, which classifier-free guidance needs. */
	private static final double DROPOUT = 0.1;

	private final BaseRecipe recipe;
	private final ModelConfig config;
	private final LatentSet set;
	private final ClipTokenizer tokenizer;
	private final Torch torch;
	private final ClipText text;
	private final Unet unet;
	private final NoiseSchedule schedule;

	DiffusionLoss(BaseRecipe recipe, ModelConfig config, Weights model, LatentSet set, ClipTokenizer tokenizer, Torch torch) {
		this.recipe = recipe;
		this.config = config;
		this.set = set;
		this.tokenizer = tokenizer;
		this.torch = torch;
		this.text = new ClipText(config.text().getFirst(), torch.ops(), model);
		this.unet = new Unet(config.unet(), torch.ops(), model);
		this.schedule = NoiseSchedule.of(config.betas(), config.zeroTerminalSnr());
	}

	NDArray loss(int step) {
		int batch = recipe.diffusion().batch();
		int length = config.text().getFirst().length();
		int size = set.latents().getFirst().length;
		var noisy = new float[batch * size];
		var target = new float[batch * size];
		var times = new float[batch];
		var ids = new long[batch * length];
		for (int b = 0; b < batch; b++) {
			var random = new CounterRandom(recipe.seed(), STREAM + step, b);
			int index = random.nextInt(set.latents().size());
			int t = random.nextInt(schedule.steps());
			times[b] = t;
			String caption = random.nextDouble() < DROPOUT ? "" : PictureVariants.caption(set.variants().get(index), random);
			int[] window = tokenizer.window(caption, length, config.text().getFirst().padId());
			for (int i = 0; i < length; i++) {
				ids[b * length + i] = window[i];
			}
			addNoise(set.latents().get(index), t, random, noisy, target, b * size);
		}
		var manager = torch.ops().current();
		var shape = new Shape(batch, config.unet().latentChannels(), set.side(), set.side());
		NDArray states = text.hiddenStates(manager.create(ids, new Shape(batch, length)), Adapters.NONE).getLast();
		NDArray context = text.finalNorm(states, Adapters.NONE);
		NDArray prediction = unet.predict(manager.create(noisy, shape), manager.create(times), context, null, Adapters.NONE);
		return torch.ops().weightedMse(prediction, manager.create(target, shape), manager.ones(new Shape(batch)));
	}

	private void addNoise(float[] latent, int t, CounterRandom random, float[] noisy, float[] target, int offset) {
		float signal = (float) Math.sqrt(schedule.alphaBar(t));
		float noise = (float) Math.sqrt(1 - schedule.alphaBar(t));
		for (int i = 0; i < latent.length; i++) {
			float e = random.nextGaussian();
			noisy[offset + i] = signal * latent[i] + noise * e;
			target[offset + i] = config.prediction() == Prediction.V ? signal * e - noise * latent[i] : e;
		}
	}
}
