package org.easel.diffusion.kinds;

import java.util.List;
import java.util.Map;

import org.easel.core.safetensors.SafetensorsFile;
import org.easel.diffusion.BaseModelFacts;
import org.easel.diffusion.UnusableModelException;
import org.easel.diffusion.config.ModelConfig;
import org.easel.diffusion.config.ModelConfigJson;

/** A small model that Easel trained by itself; its configuration is in the file's metadata. */
public final class EaselSmall extends CheckpointKind {

	private static final int SIDE = 64;

	@Override
	public boolean recognises(SafetensorsFile file) {
		return file.metadata().containsKey(ModelConfigJson.METADATA_KEY);
	}

	@Override
	public BaseModelFacts facts(SafetensorsFile file) throws UnusableModelException {
		ModelConfig config = config(file);
		int step = config.vae().downscale() << config.unet().levels() - 1;
		return new BaseModelFacts("easel.small", "Easel small", "easel_small", "easel-small", SIDE, SIDE, SIDE, step,
				config.prediction().id(), Map.of("resolution", (long) SIDE, "clip_skip", 1L, "min_snr_gamma", 0.0),
				List.of("A small model for learning the way: 64 x 64 pictures, minutes instead of hours. Its LoRAs work in Easel only."));
	}

	@Override
	ModelConfig config(SafetensorsFile file) throws UnusableModelException {
		try {
			return ModelConfigJson.read(file.metadata().get(ModelConfigJson.METADATA_KEY));
		} catch (IllegalArgumentException e) {
			throw new UnusableModelException(file.path().getFileName() + ": " + e.getMessage() + " Take the file that came with Easel.");
		}
	}
}
