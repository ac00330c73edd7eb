package org.easel.diffusion.config;

import java.util.List;

/**
 * The shape of a UNet of the Stable Diffusion family.
 *
 * @param prefix of its keys in the checkpoint, with the dot at the end
 * @param channels of the first level; each level multiplies them
 * @param multipliers one for each level
 * @param residualBlocks of a level on the way down; one more on the way up
 * @param depths transformer blocks after each residual block of a level, 0 for none
 * @param middleDepth transformer blocks in the middle
 * @param heads number of attention heads, or 0 where {@code headWidth} fixes it
 * @param headWidth channels of a head, or 0 where {@code heads} fixes it
 * @param contextWidth of the text encoder's output
 * @param linearProjection whether a transformer's projections are linear (SDXL) or 1 x 1 convolutions (SD 1.5)
 * @param vectorWidth of the added vector (SDXL: 2816), 0 for none
 * @param normGroups of every group norm
 * @param latentChannels in and out
 */
public record UnetConfig(String prefix, int channels, List<Integer> multipliers, int residualBlocks, List<Integer> depths,
		int middleDepth, int heads, int headWidth, int contextWidth, boolean linearProjection, int vectorWidth, int normGroups,
		int latentChannels) {

	public UnetConfig {
		multipliers = List.copyOf(multipliers);
		depths = List.copyOf(depths);
		if (multipliers.size() != depths.size()) {
			throw new IllegalArgumentException("A UNet has one transformer depth for each level, not " + depths.size() + " for " + multipliers.size() + ".");
		}
		if (heads == 0 == (headWidth == 0)) {
			throw new IllegalArgumentException("Either the number of heads or a head's width is given.");
		}
	}

	public int levels() {
		return multipliers.size();
	}

	/** Channels of a level, counted from 0. */
	public int channels(int level) {
		return channels * multipliers.get(level);
	}

	/** Attention heads at so many channels. */
	public int headsAt(int width) {
		return heads > 0 ? heads : width / headWidth;
	}
}
