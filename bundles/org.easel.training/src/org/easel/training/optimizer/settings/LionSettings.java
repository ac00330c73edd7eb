package org.easel.training.optimizer.settings;

import org.easel.core.settings.SettingsDescription;
import org.easel.core.settings.SettingsProvider;

/** What can be set on Lion. */
public final class LionSettings implements SettingsProvider {

	@Override
	public SettingsDescription describe() {
		return SettingsDescription.of(
				CommonSettings.rate(3e-5, "How far each weight goes in a step, always by the same amount. About a third of AdamW's rate."),
				CommonSettings.weightDecay(0.03, "Pulls the weights towards 0 by this share of the rate at each step. About three times AdamW's."),
				CommonSettings.beta("beta1", "Beta 1", 0.9, "How much of the direction comes from the steps before."),
				CommonSettings.beta("beta2", "Beta 2", 0.99, "Memory of the momentum; closer to 1 is longer."));
	}
}
