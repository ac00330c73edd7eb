package org.easel.training.optimizer.settings;

import org.easel.core.settings.Setting;
import org.easel.core.settings.SettingsDescription;
import org.easel.core.settings.SettingsProvider;

/** What can be set on Prodigy. The defaults are what its authors advise for diffusion models. */
public final class ProdigySettings implements SettingsProvider {

	private static final String ESTIMATE = "Step size";

	@Override
	public SettingsDescription describe() {
		return SettingsDescription.of(
				CommonSettings.rate(1, "A factor on the step size that Prodigy finds by itself. Leave it at 1."),
				Setting.real("d_coef", "Step size coefficient", "Makes the step size that is found greater or smaller; 0.5 to 2 is usual.", ESTIMATE, 1.0,
						Double.MIN_NORMAL, 1000).asRequired(),
				CommonSettings.weightDecay(0.01, "Pulls the weights towards 0 by this share of the rate at each step."),
				Setting.flag("safeguard_warmup", "Safeguard the warm-up", "Keeps the small rates of a warm-up out of the estimate.", ESTIMATE, true).asRequired(),
				Setting.flag("use_bias_correction", "Bias correction", "Adam's correction for the first steps.", ESTIMATE, true).asRequired(),
				CommonSettings.positive("d0", "First estimate", "Where the search for the step size begins. Raise it to 0.00001 or 0.0001 if the rate stays small.",
						ESTIMATE, 1e-6, 1),
				Setting.real("growth_rate", "Greatest growth", "The estimate grows by this factor a step at most, such as 1.02. Empty: no bound.", ESTIMATE, null, 1,
						Double.POSITIVE_INFINITY).asAdvanced(),
				Setting.flag("decouple", "Decay apart from the gradient", "On: as in AdamW. Off: as in Adam.", CommonSettings.STEP, true).asRequired().asAdvanced(),
				CommonSettings.beta("beta1", "Beta 1", 0.9, "Memory of the gradient's mean; closer to 1 is longer."),
				CommonSettings.beta("beta2", "Beta 2", 0.999, "Memory of the gradient's square; closer to 1 is longer."),
				CommonSettings.beta("beta3", "Beta 3", null, "Memory of the step size's estimate. Empty: the square root of beta 2."),
				CommonSettings.eps(1e-8));
	}
}
