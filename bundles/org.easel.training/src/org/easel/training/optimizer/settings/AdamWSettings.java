package org.easel.training.optimizer.settings;

import org.easel.core.settings.SettingsDescription;
import org.easel.core.settings.SettingsProvider;

/** What can be set on AdamW. */
public final class AdamWSettings implements SettingsProvider {

	@Override
	public SettingsDescription describe() {
		return SettingsDescription.of(
				CommonSettings.rate(1e-4, "How far a step goes. 0.0001 suits most LoRAs."),
				CommonSettings.weightDecay(0.01, "Pulls the weights towards 0 by this share of the rate at each step."),
				CommonSettings.beta("beta1", "Beta 1", 0.9, "Memory of the gradient's mean; closer to 1 is longer."),
				CommonSettings.beta("beta2", "Beta 2", 0.999, "Memory of the gradient's square; closer to 1 is longer."),
				CommonSettings.eps(1e-8));
	}
}
