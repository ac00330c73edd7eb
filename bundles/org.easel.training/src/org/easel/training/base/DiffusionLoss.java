package org.easel.training.base;

import java.util.ArrayList;

import org.easel.core.random.CounterRandom;
import org.easel.diffusion.Adapters;
import org.easel.diffusion.Conditioning;
import org.easel.diffusion.DiffusionModel;
import org.easel.diffusion.SizeCondition;
import org.easel.diffusion.config.ModelConfig;
import org.easel.diffusion.sampling.NoiseSchedule;
import org.easel.djl.Torch;
import org.easel.training.data.ForwardProcess;

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
	private final Torch torch;
	private final DiffusionModel model;
	private final NoiseSchedule schedule;
	private final ForwardProcess process;

	DiffusionLoss(BaseRecipe recipe, ModelConfig config, DiffusionModel model, LatentSet set, Torch torch) {
		this.recipe = recipe;
		this.config = config;
		this.set = set;
		this.torch = torch;
		this.model = model;
		this.schedule = model.schedule();
		this.process = new ForwardProcess(schedule, config.prediction());
	}

	NDArray loss(int step) {
		int batch = recipe.diffusion().batch();
		int size = set.latents().getFirst().length;
		var noise = new float[size];
		var noisy = new float[batch * size];
		var target = new float[batch * size];
		var times = new float[batch];
		var captions = new ArrayList<String>();
		for (int b = 0; b < batch; b++) {
			var random = new CounterRandom(recipe.seed(), STREAM + step, b);
			int index = random.nextInt(set.latents().size());
			int half = schedule.steps() / 2;
			int t = random.nextDouble() < recipe.diffusion().noisyShare() ? half + random.nextInt(half) : random.nextInt(schedule.steps());
			times[b] = t;
			captions.add(random.nextDouble() < DROPOUT ? "" : set.pictures().caption(set.variants().get(index), random));
			random.fillGaussian(noise);
			process.mix(set.latents().get(index), noise, t, noisy, target, b * size);
		}
		var manager = torch.ops().current();
		var shape = new Shape(batch, config.unet().latentChannels(), set.side(), set.side());
		int side = recipe.pictures().side();
		Conditioning told = model.encode(captions, 1, SizeCondition.whole(side, side), Adapters.NONE);
		NDArray prediction = model.unet().predict(manager.create(noisy, shape), manager.create(times), told.context(), told.vector(), Adapters.NONE);
		return torch.ops().weightedMse(prediction, manager.create(target, shape), manager.ones(new Shape(batch)));
	}
}
