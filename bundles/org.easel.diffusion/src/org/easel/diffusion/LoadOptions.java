package org.easel.diffusion;

import org.easel.diffusion.config.Prediction;

/**
 * What a file alone does not say.
 *
 * @param prediction null takes the kind's own
 * @param zeroTerminalSnr whether the last step is pure noise; needs v-prediction
 */
public record LoadOptions(Prediction prediction, boolean zeroTerminalSnr) {

	/** All as the kind of model has it. */
	public static final LoadOptions NONE = new LoadOptions(null, false);
}
