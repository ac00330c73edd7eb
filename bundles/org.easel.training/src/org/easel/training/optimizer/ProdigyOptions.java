package org.easel.training.optimizer;

import org.easel.core.settings.SettingValues;

/** Prodigy's settings, checked by their description before. */
record ProdigyOptions(double beta1, double beta2, double beta3, double eps, double weightDecay, boolean decouple, boolean useBiasCorrection,
		boolean safeguardWarmup, double d0, double dCoef, double growthRate) {

	static ProdigyOptions of(SettingValues settings) {
		double beta2 = settings.real("beta2");
		return new ProdigyOptions(settings.real("beta1"), beta2, settings.optionalReal("beta3").orElse(Math.sqrt(beta2)), settings.real("eps"),
				settings.real("weight_decay"), settings.flag("decouple"), settings.flag("use_bias_correction"), settings.flag("safeguard_warmup"),
				settings.real("d0"), settings.real("d_coef"), settings.optionalReal("growth_rate").orElse(Double.POSITIVE_INFINITY));
	}

	/** Adam's bias correction for the step after {@code steps} steps, 1 where it is off. */
	double biasCorrection(long steps) {
		return useBiasCorrection ? Math.sqrt(1 - Math.pow(beta2, steps + 1)) / (1 - Math.pow(beta1, steps + 1)) : 1;
	}
}
