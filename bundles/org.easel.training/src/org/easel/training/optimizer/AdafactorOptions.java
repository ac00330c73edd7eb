package org.easel.training.optimizer;

import java.util.OptionalDouble;

import org.easel.core.settings.SettingValues;

/** Adafactor's settings, each in its range by their description. */
record AdafactorOptions(OptionalDouble beta1, double decayRate, double eps, double leastScale, double clipThreshold, double weightDecay,
		boolean scaleParameter, boolean relativeStep, boolean warmupInit) {

	AdafactorOptions {
		if (warmupInit && !relativeStep) {
			throw new IllegalArgumentException(
					"Adafactor's warmup_init shapes the rate that relative_step finds, and relative_step is off. Turn relative_step on or warmup_init off.");
		}
	}

	static AdafactorOptions of(SettingValues settings) {
		return new AdafactorOptions(settings.optionalReal("beta1"), settings.real("decay_rate"), settings.real("eps"), settings.real("least_scale"),
				settings.real("clip_threshold"), settings.real("weight_decay"), settings.flag("scale_parameter"), settings.flag("relative_step"),
				settings.flag("warmup_init"));
	}

	/** The decay of the second moments at this step, counted from 1: 0 at first, then towards 1. */
	double beta2(long step) {
		return 1 - Math.pow(step, decayRate);
	}

	/** The rate of this step: the one given, or the optimizer's own; a part with rate 0 stays at 0. */
	double rate(long step, double given) {
		if (!relativeStep || given == 0) {
			return given;
		}
		return Math.min(warmupInit ? 1e-6 * step : 1e-2, 1 / Math.sqrt(step));
	}
}
