package org.easel.diffusion.sampling;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.easel.core.random.CounterRandom;
import org.easel.core.run.SamplePrompt;
import org.easel.diffusion.Adapters;
import org.easel.diffusion.Conditioning;
import org.easel.diffusion.DiffusionModel;
import org.easel.diffusion.SizeCondition;
import org.easel.djl.Torch;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.Shape;

/** Draws pictures with a model. The same prompt, seed and settings give the same picture on the same processor. */
public final class ImageGenerator {

	/** Keeps a sample's noise apart from the noise that a training with the same seed uses. */
	private static final long STREAM = 0x73616d706c65L;

	private final DiffusionModel model;

	/** @param model stays the caller's */
	public ImageGenerator(DiffusionModel model) {
		this.model = model;
	}

	/**
	 * Draws one picture.
	 *
	 * @param clipSkip as in training
	 * @param adapters a LoRA at some strength, or {@link Adapters#NONE}
	 * @param cancelled asked before each step
	 * @return the picture, null if it was cancelled
	 * @throws IllegalArgumentException for an unknown sampler or a size that the model cannot draw
	 */
	public BufferedImage generate(SamplePrompt prompt, int clipSkip, Adapters adapters, BooleanSupplier cancelled) {
		int unit = model.config().vae().downscale() << model.config().unet().levels() - 1;
		if (prompt.width() % unit != 0 || prompt.height() % unit != 0) {
			throw new IllegalArgumentException("A sample of " + prompt.width() + " x " + prompt.height() + " pixels cannot be drawn by this model; sides must be multiples of "
					+ unit + ".");
		}
		Sampler sampler = Sampler.of(prompt.sampler());
		try (var off = Torch.noGradients(); var scope = model.torch().ops().scope()) {
			// Both prompts in one call, so that both take the same number of windows.
			Conditioning both = model.encode(List.of(prompt.prompt(), prompt.negative()), clipSkip,
					SizeCondition.whole(prompt.width(), prompt.height()), adapters);
			int downscale = model.config().vae().downscale();
			var shape = new Shape(1, model.config().vae().latentChannels(), prompt.height() / downscale, prompt.width() / downscale);
			var denoiser = new GuidedDenoiser(model, row(both, 0), row(both, 1), prompt.cfg(), shape, adapters);
			double[] sigmas = sampler.sigmas(model.schedule(), prompt.steps());
			var noise = new float[Math.toIntExact(shape.size())];
			new CounterRandom(prompt.seed(), STREAM, 0).fillGaussian(noise);
			for (int i = 0; i < noise.length; i++) {
				noise[i] *= (float) sigmas[0];
			}
			float[] latent = sampler.sample(denoiser, noise, sigmas, cancelled);
			if (cancelled.getAsBoolean()) {
				return null;
			}
			NDArray picture = model.vae().decode(scope.manager().create(latent, shape));
			return picture(picture.toFloatArray(), prompt.width(), prompt.height());
		}
	}

	private Conditioning row(Conditioning both, int row) {
		var ops = model.torch().ops();
		NDArray vector = both.vector() == null ? null : ops.narrow(both.vector(), 0, row, 1);
		return new Conditioning(ops.narrow(both.context(), 0, row, 1), vector);
	}

	/** @param values {@code [3, height, width]}, -1 to 1; what lies beyond is cut */
	public static BufferedImage picture(float[] values, int width, int height) {
		var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
		int plane = width * height;
		for (int i = 0; i < plane; i++) {
			int rgb = level(values[i]) << 16 | level(values[plane + i]) << 8 | level(values[2 * plane + i]);
			image.setRGB(i % width, i / width, rgb);
		}
		return image;
	}

	private static int level(float value) {
		return Math.clamp(Math.round((value + 1) * 127.5f), 0, 255);
	}
}
