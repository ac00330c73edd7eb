package org.easel.training.data;

import java.io.IOException;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.easel.core.dataset.Bucket;
import org.easel.diffusion.DiffusionModel;
import org.easel.djl.Torch;
import org.easel.training.data.RunRandom.Purpose;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.Shape;

/**
 * The latents of all pictures. Where they are kept, each picture is encoded once and one sample of its distribution is used
 * in the whole run, as sd-scripts does; else each batch encodes its pictures and draws new samples. They are kept in memory
 * alone: a latent of a 1024 x 1024 picture takes 256 KiB, and encoding them again gives the same bits.
 */
public final class Latents {

	private final DiffusionModel model;
	private final List<TrainingItem> items;
	private final RunRandom random;
	private final float[][] kept;

	/** @param keep whether {@link #encodeAll} will be called */
	public Latents(DiffusionModel model, List<TrainingItem> items, RunRandom random, boolean keep) {
		this.model = model;
		this.items = items;
		this.random = random;
		this.kept = keep ? new float[items.size()][] : null;
	}

	/**
	 * Encodes all pictures that are to be kept, one by one.
	 *
	 * @param stop asked between pictures
	 * @return whether all are encoded
	 */
	public boolean encodeAll(BooleanSupplier stop) throws IOException {
		for (int i = 0; kept != null && i < kept.length; i++) {
			if (stop.getAsBoolean()) {
				return false;
			}
			kept[i] = encode(i, 0);
		}
		return true;
	}

	/** Shape of a batch's latents, {@code [batch, channel, height, width]}. */
	public Shape shape(Batch batch) {
		Shape one = shape(batch.bucket());
		return new Shape(batch.items().size(), one.get(1), one.get(2), one.get(3));
	}

	/**
	 * The latents of a batch, one array for each picture.
	 *
	 * @param number of the batch in the run, from 0
	 */
	public List<float[]> of(Batch batch, long number) throws IOException {
		var latents = new float[batch.items().size()][];
		for (int i = 0; i < latents.length; i++) {
			int item = batch.items().get(i);
			latents[i] = kept == null ? encode(item, number) : kept[item];
		}
		return List.of(latents);
	}

	private float[] encode(int item, long batch) throws IOException {
		Bucket bucket = items.get(item).assignment().bucket();
		float[] picture = PictureTensor.read(items.get(item));
		Shape shape = shape(bucket);
		var noise = new float[(int) shape.size()];
		random.of(Purpose.LATENT, batch, item).fillGaussian(noise);
		try (var scope = model.torch().ops().scope(); var off = Torch.noGradients()) {
			NDArray pixels = scope.manager().create(picture, new Shape(1, 3, bucket.height(), bucket.width()));
			return model.vae().encode(pixels, scope.manager().create(noise, shape)).toFloatArray();
		}
	}

	private Shape shape(Bucket bucket) {
		var vae = model.vae().config();
		return new Shape(1, vae.latentChannels(), bucket.height() / vae.downscale(), bucket.width() / vae.downscale());
	}
}
