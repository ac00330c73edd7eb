package org.easel.training.optimizer;

import java.util.List;

import org.easel.core.settings.SettingValues;
import org.easel.djl.Torch;

/**
 * Makes an optimizer; the class that an {@code optimizer} element of the extension point
 * {@code org.easel.training.optimizers} names. It has a public constructor without arguments.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface OptimizerFactory {

	/**
	 * An optimizer for these parameters.
	 *
	 * @param groups the parameters, with the rates before any schedule
	 * @param settings values of the contribution's own settings, defaults filled in
	 * @param torch the started engine; it outlives the optimizer
	 * @throws IllegalArgumentException if the settings or the groups' rates do not suit this optimizer, with the reason; the run ends with it
	 */
	Optimizer create(List<ParameterGroup> groups, SettingValues settings, Torch torch);
}
