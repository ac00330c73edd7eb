package org.easel.training.optimizer;

import java.util.List;
import java.util.OptionalDouble;

import org.easel.core.extension.Contribution;
import org.easel.core.extension.ContributionException;
import org.easel.core.settings.SettingValues;
import org.easel.djl.Torch;

/**
 * An optimizer that was chosen for a run.
 *
 * @param contribution where it comes from
 * @param settings checked values of all its settings, defaults filled in
 */
public record ChosenOptimizer(Contribution<OptimizerFactory> contribution, SettingValues settings) {

	/** The setting that holds an optimizer's own learning rate. */
	public static final String OWN_RATE = "lr";

	/**
	 * The learning rate of the run: the trainer's where the user set one, else the optimizer's own.
	 *
	 * @throws UnusableOptimizerException if there is neither
	 */
	public double learningRate(OptionalDouble trainersRate) throws UnusableOptimizerException {
		if (trainersRate.isPresent()) {
			return trainersRate.getAsDouble();
		}
		return settings.optionalReal(OWN_RATE).orElseThrow(() -> new UnusableOptimizerException("The optimizer " + contribution.label()
				+ " has no learning rate of its own. Set learning_rate."));
	}

	/**
	 * Makes the optimizer, which the caller closes.
	 *
	 * @throws UnusableOptimizerException if its class does not load, or it refuses the settings or the groups' rates
	 */
	public Optimizer create(List<ParameterGroup> groups, Torch torch) throws UnusableOptimizerException {
		try {
			return contribution.create().create(groups, settings, torch);
		} catch (ContributionException | IllegalArgumentException refused) {
			throw new UnusableOptimizerException("The optimizer " + contribution.label() + " cannot be used: " + refused.getMessage(), refused);
		}
	}
}
