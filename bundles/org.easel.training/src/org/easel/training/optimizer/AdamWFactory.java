package org.easel.training.optimizer;

import java.util.List;

import org.easel.core.settings.SettingValues;
import org.easel.djl.Torch;

/** Makes AdamW. */
public final class AdamWFactory implements OptimizerFactory {

	@Override
	public Optimizer create(List<ParameterGroup> groups, SettingValues settings, Torch torch) {
		return new AdamW(groups, settings, torch);
	}
}
