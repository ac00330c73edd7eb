package org.easel.examples.sgd;

import org.easel.core.settings.Setting;
import org.easel.core.settings.SettingsDescription;
import org.easel.core.settings.SettingsProvider;

/** What can be set on SGD. The form, the command line and the checks come from this. */
public final class SgdSettings implements SettingsProvider {

	@Override
	public SettingsDescription describe() {
		return SettingsDescription.of(
				Setting.real("lr", "Own learning rate", "How far a step goes. Used unless the trainer's learning rate is set.", "Step", 0.01, 0, 100),
				Setting.real("momentum", "Momentum", "How much of the last step goes on in this one.", "Step", 0.9, 0, 0.999));
	}
}
