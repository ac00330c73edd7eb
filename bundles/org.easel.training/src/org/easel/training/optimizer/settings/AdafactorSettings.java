package org.easel.training.optimizer.settings;

import org.easel.core.settings.Setting;
import org.easel.core.settings.SettingsDescription;
import org.easel.core.settings.SettingsProvider;

/** What can be set on Adafactor. */
public final class AdafactorSettings implements SettingsProvider {

	private static final String STEP = CommonSettings.STEP;
	private static final String MEMORY = CommonSettings.MEMORY;

	@Override
	public SettingsDescription describe() {
		return SettingsDescription.of(
				CommonSettings.rate(1e-3, "How far a step goes where relative step is off."),
				Setting.flag("relative_step", "Relative step", "Finds the rate by itself from the number of steps; learning rate and schedule then have no say.",
						STEP, false).asRequired(),
				Setting.flag("scale_parameter", "Scale by the weights", "Makes the rate smaller where the weights are small. LoRAs start small and then learn slowly.",
						STEP, false).asRequired(),
				Setting.flag("warmup_init", "Slow start", "With relative step: starts at a millionth and grows step by step.", STEP, false).asRequired(),
				CommonSettings.weightDecay(0, "Pulls the weights towards 0 by this share of the rate at each step."),
				CommonSettings.positive("clip_threshold", "Clip threshold", "The greatest root mean square of an update.", STEP, 1, 1e6),
				CommonSettings.beta("beta1", "Beta 1", null, "Memory of the update, which needs more memory in the computer too. Empty: none."),
				Setting.real("decay_rate", "Decay rate", "How fast the second moments come to remember longer.", MEMORY, -0.8, -2, 0).asRequired().asAdvanced(),
				CommonSettings.positive("eps", "Epsilon", "Added to the gradient's square.", MEMORY, 1e-30, 1),
				CommonSettings.positive("least_scale", "Least scale", "With scaling by the weights: weights count as at least this great.", MEMORY, 1e-3, 1));
	}
}
