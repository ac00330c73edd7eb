package org.easel.training.optimizer;

import java.util.List;

import org.easel.core.settings.SettingValues;
import org.easel.djl.Torch;

/** Makes Lion. */
public final class LionFactory implements OptimizerFactory {

	@Override
	public Optimizer create(List<ParameterGroup> groups, SettingValues settings, Torch torch) {
		return new Lion(groups, settings, torch);
	}
}
