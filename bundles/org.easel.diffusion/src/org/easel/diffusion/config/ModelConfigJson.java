package org.easel.diffusion.config;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;

/** A model's configuration as JSON, as Easel's own checkpoints carry it in their metadata. */
public final class ModelConfigJson {

	/** Key of the metadata entry. */
	public static final String METADATA_KEY = "easel.model";

	private ModelConfigJson() {
	}

	/** The JSON that {@link #read} takes. */
	public static String write(ModelConfig config) {
		return new Gson().toJson(config);
	}

	/** @throws IllegalArgumentException if the text is no configuration of a model that can be computed */
	public static ModelConfig read(String json) {
		try {
			ModelConfig config = new Gson().fromJson(json, ModelConfig.class);
			if (config == null) {
				throw new IllegalArgumentException("it is empty");
			}
			checkParts(config);
			return config;
		} catch (RuntimeException e) {
			// What a record's constructor refuses comes wrapped.
			Throwable reason = e instanceof JsonParseException || e.getCause() == null ? e : e.getCause();
			throw new IllegalArgumentException("The model's configuration cannot be read: " + reason.getMessage(), e);
		}
	}

	/** A file's parts must fit each other. */
	private static void checkParts(ModelConfig config) {
		int width = config.text().stream().mapToInt(TextConfig::width).sum();
		if (width != config.unet().contextWidth()) {
			throw new IllegalArgumentException("The text encoders give " + width + " numbers a token, the UNet takes " + config.unet().contextWidth() + ".");
		}
		if (config.unet().latentChannels() != config.vae().latentChannels()) {
			throw new IllegalArgumentException("The VAE gives " + config.vae().latentChannels() + " latent channels, the UNet takes " + config.unet().latentChannels() + ".");
		}
	}
}
