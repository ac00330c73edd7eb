package org.easel.training.optimizer.settings;

import org.easel.core.settings.Setting;

/** Settings that several optimizers have. */
final class CommonSettings {

	static final String STEP = "Step";
	static final String MEMORY = "Memory";

	/** The greatest double below 1. */
	private static final double BELOW_ONE = Math.nextDown(1.0);

	private CommonSettings() {
	}

	static Setting rate(double defaultValue, String help) {
		return Setting.real("lr", "Own learning rate", help + " Used unless the trainer's learning rate is set.", STEP, defaultValue, 0, 100).asRequired();
	}

	static Setting weightDecay(double defaultValue, String help) {
		return Setting.real("weight_decay", "Weight decay", help, STEP, defaultValue, 0, 10).asRequired();
	}

	static Setting beta(String id, String label, Double defaultValue, String help) {
		var beta = Setting.real(id, label, help, MEMORY, defaultValue, 0, BELOW_ONE).asAdvanced();
		return defaultValue == null ? beta : beta.asRequired();
	}

	static Setting eps(double defaultValue) {
		return positive("eps", "Epsilon", "Keeps a division by a very small gradient in bounds.", MEMORY, defaultValue, 1);
	}

	/** A number above 0. */
	static Setting positive(String id, String label, String help, String group, double defaultValue, double max) {
		return Setting.real(id, label, help, group, defaultValue, Double.MIN_NORMAL, max).asRequired().asAdvanced();
	}
}
