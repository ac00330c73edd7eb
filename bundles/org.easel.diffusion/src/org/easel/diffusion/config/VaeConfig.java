package org.easel.diffusion.config;

import java.util.List;
import java.util.Objects;

/**
 * The shape of the autoencoder between pictures and latents.
 *
 * @param prefix of its keys in the checkpoint, with the dot at the end
 * @param channels of the first level
 * @param multipliers one for each level; each level but the last halves height and width
 * @param residualBlocks of a level on the way in; one more on the way out
 * @param latentChannels of the latent
 * @param latentScale what a latent is multiplied by so that its standard deviation is about 1
 * @param normGroups of every group norm
 */
public record VaeConfig(String prefix, int channels, List<Integer> multipliers, int residualBlocks, int latentChannels,
		double latentScale, int normGroups) {

	/** @throws IllegalArgumentException for a shape that cannot be computed */
	public VaeConfig {
		Objects.requireNonNull(prefix, "prefix of the VAE");
		multipliers = List.copyOf(multipliers);
		Range.WIDTH.check("Channels of the VAE", channels);
		Range.COUNT.check("Levels of the VAE", multipliers.size());
		Range.COUNT.check("A multiplier of the VAE", multipliers);
		Range.COUNT.check("Residual blocks of the VAE", residualBlocks);
		Range.COUNT.check("Latent channels", latentChannels);
		Range.WIDTH.check("Norm groups of the VAE", normGroups);
		Range.checkShares("Channels by norm groups of the VAE", channels, normGroups);
		if (!(latentScale > 0) || !Double.isFinite(latentScale)) {
			throw new IllegalArgumentException("The latent scale is " + latentScale + ", not above 0.");
		}
	}

	/** Levels of resolution, each half as wide as the one before. */
	public int levels() {
		return multipliers.size();
	}

	/** How many pixels of a picture's side one latent covers. */
	public int downscale() {
		return 1 << levels() - 1;
	}

	/** The same shape with another latent scale. */
	public VaeConfig withLatentScale(double scale) {
		return new VaeConfig(prefix, channels, multipliers, residualBlocks, latentChannels, scale, normGroups);
	}
}
