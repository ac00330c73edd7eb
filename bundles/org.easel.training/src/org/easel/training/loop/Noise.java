package org.easel.training.loop;

import java.util.List;

import org.easel.core.random.CounterRandom;
import org.easel.diffusion.config.Prediction;
import org.easel.diffusion.sampling.NoiseSchedule;
import org.easel.training.data.ForwardProcess;
import org.easel.training.data.RunRandom;
import org.easel.training.data.RunRandom.Purpose;

import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;

/** Adds noise to latents: timesteps and noise depend on the seed, the batch's number and the place in it alone. */
public final class Noise {

	private final NoiseSchedule schedule;
	private final ForwardProcess process;
	private final LossWeights weights;
	private final double offset;
	private final RunRandom random;

	/** @param offset share of a noise that is the same all over a channel, 0 for none */
	public Noise(NoiseSchedule schedule, Prediction prediction, LossWeights weights, double offset, RunRandom random) {
		this.schedule = schedule;
		this.process = new ForwardProcess(schedule, prediction);
		this.weights = weights;
		this.offset = offset;
		this.random = random;
	}

	/**
	 * @param latents one array of {@code channel * height * width} for each picture
	 * @param shape {@code [batch, channel, height, width]}
	 * @param batch number of the batch in the run, from 0
	 */
	public NoisyBatch add(List<float[]> latents, Shape shape, long batch, NDManager manager) {
		int size = (int) (shape.size() / latents.size());
		var noisy = new float[latents.size() * size];
		var target = new float[noisy.length];
		var timesteps = new float[latents.size()];
		var weight = new float[latents.size()];
		for (int item = 0; item < latents.size(); item++) {
			CounterRandom stream = random.of(Purpose.NOISE, batch, item);
			int t = stream.nextInt(schedule.steps());
			timesteps[item] = t;
			weight[item] = (float) weights.at(t);
			float[] noise = noise(stream, size, (int) shape.get(1));
			process.mix(latents.get(item), noise, t, noisy, target, item * size);
		}
		return new NoisyBatch(manager.create(noisy, shape), manager.create(timesteps), manager.create(target, shape), manager.create(weight));
	}

	private float[] noise(CounterRandom stream, int size, int channels) {
		var noise = new float[size];
		stream.fillGaussian(noise);
		if (offset > 0) {
			int places = size / channels;
			for (int channel = 0; channel < channels; channel++) {
				float shift = (float) (offset * stream.nextGaussian());
				for (int i = channel * places; i < (channel + 1) * places; i++) {
					noise[i] += shift;
				}
			}
		}
		return noise;
	}
}
