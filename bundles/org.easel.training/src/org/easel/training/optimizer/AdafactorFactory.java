package org.easel.training.optimizer;

import java.util.List;

import org.easel.core.settings.SettingValues;
import org.easel.djl.Torch;

/** Makes Adafactor. */
public final class AdafactorFactory implements OptimizerFactory {

	@Override
	public Optimizer create(List<ParameterGroup> groups, SettingValues settings, Torch torch) {
		return new Adafactor(groups, settings, torch);
	}
}
