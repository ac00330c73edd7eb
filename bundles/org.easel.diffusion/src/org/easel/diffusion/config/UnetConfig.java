package org.easel.diffusion.config;

import java.util.List;
import java.util.Objects;

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

	/** @throws IllegalArgumentException for a shape that cannot be computed */
	public UnetConfig {
		Objects.requireNonNull(prefix, "prefix of the UNet");
		multipliers = List.copyOf(multipliers);
		depths = List.copyOf(depths);
		if (multipliers.size() != depths.size()) {
			throw new IllegalArgumentException("A UNet has one transformer depth for each level, not " + depths.size() + " for " + multipliers.size() + ".");
		}
		if (heads == 0 == (headWidth == 0)) {
			throw new IllegalArgumentException("Either the number of heads or a head's width is given.");
		}
		Range.WIDTH.check("Channels of the UNet", channels);
		Range.COUNT.check("Levels of the UNet", multipliers.size());
		Range.COUNT.check("A multiplier of the UNet", multipliers);
		Range.COUNT.check("Residual blocks of the UNet", residualBlocks);
		Range depth = new Range(0, Range.COUNT.max());
		depth.check("A transformer's depth", depths);
		depth.check("The middle transformer's depth", middleDepth);
		Range.WIDTH.check("Width of the context", contextWidth);
		new Range(0, Range.WIDTH.max()).check("Width of the added vector", vectorWidth);
		Range.COUNT.check("Latent channels", latentChannels);
		Range.WIDTH.check("Norm groups of the UNet", normGroups);
		Range.checkShares("Channels by norm groups of the UNet", channels, normGroups);
		Range.WIDTH.check(heads > 0 ? "Heads of the UNet" : "Width of a head", Math.max(heads, headWidth));
		for (int level = 0; level < multipliers.size(); level++) {
			boolean attends = depths.get(level) > 0 || middleDepth > 0 && level == multipliers.size() - 1;
			if (attends) {
				Range.checkShares("Channels of level " + level + " by heads", channels * multipliers.get(level), Math.max(heads, headWidth));
			}
		}
	}

	/** Levels of resolution, each half as wide as the one before. */
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
