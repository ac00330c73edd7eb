package org.easel.training.optimizer;

import java.util.List;

import org.easel.core.settings.SettingValues;
import org.easel.djl.Torch;

/** Makes Prodigy. */
public final class ProdigyFactory implements OptimizerFactory {

	@Override
	public Optimizer create(List<ParameterGroup> groups, SettingValues settings, Torch torch) {
		return new Prodigy(groups, settings, torch);
	}
}
