package org.easel.examples.sgd;

import java.util.List;

import org.easel.core.settings.SettingValues;
import org.easel.djl.Torch;
import org.easel.training.optimizer.Optimizer;
import org.easel.training.optimizer.OptimizerFactory;
import org.easel.training.optimizer.ParameterGroup;

/** Makes SGD; plugin.xml names this class. */
public final class SgdFactory implements OptimizerFactory {

	@Override
	public Optimizer create(List<ParameterGroup> groups, SettingValues settings, Torch torch) {
		return new Sgd(groups, settings.real("momentum"), torch);
	}
}
