package org.easel.diffusion.config;

/** What the UNet predicts: the noise, or the velocity {@code sqrt(abar) * noise - sqrt(1 - abar) * latent}. */
public enum Prediction {
	EPSILON("epsilon"), V("v_prediction");

	private final String id;

	Prediction(String id) {
		this.id = id;
	}

	/** The word that settings and metadata use. */
	public String id() {
		return id;
	}

	/** @throws IllegalArgumentException for a word that is neither {@code epsilon} nor {@code v_prediction} */
	public static Prediction of(String id) {
		for (Prediction each : values()) {
			if (each.id.equals(id)) {
				return each;
			}
		}
		throw new IllegalArgumentException("Prediction type \"" + id + "\" is unknown; it is epsilon or v_prediction.");
	}
}
