package org.easel.diffusion.config;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;

/** A model's configuration as JSON, as Easel's own checkpoints carry it in their metadata. */
public final class ModelConfigJson {

	/** Key of the metadata entry. */
	public static final String METADATA_KEY = "easel.model";

	private ModelConfigJson() {
	}

	public static String write(ModelConfig config) {
		return new Gson().toJson(config);
	}

	/** @throws IllegalArgumentException if the text is no configuration */
	public static ModelConfig read(String json) {
		try {
			ModelConfig config = new Gson().fromJson(json, ModelConfig.class);
			if (config == null || config.unet() == null || config.vae() == null || config.prediction() == null || config.betas() == null) {
				throw new IllegalArgumentException("The model's configuration is incomplete.");
			}
			return config;
		} catch (JsonParseException | NullPointerException e) {
			throw new IllegalArgumentException("The model's configuration cannot be read: " + e.getMessage(), e);
		}
	}
}
