package org.easel.training.optimizer;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IExtensionRegistry;

import org.easel.core.extension.BrokenContribution;
import org.easel.core.extension.Contribution;
import org.easel.core.extension.ContributionException;
import org.easel.core.extension.Contributions;
import org.easel.core.settings.Problem;
import org.easel.core.settings.SettingValues;
import org.easel.core.settings.SettingsDescription;
import org.easel.core.settings.Severity;

/** The optimizers that are contributed to an extension registry. */
public final class Optimizers {

	/** The extension point. */
	public static final String POINT = "org.easel.training.optimizers";

	private static final String ELEMENT = "optimizer";

	private final Contributions<OptimizerFactory> contributions;

	private Optimizers(Contributions<OptimizerFactory> contributions) {
		this.contributions = contributions;
	}

	/** Reads the optimizers of a registry; a broken contribution is reported there and skipped. */
	public static Optimizers read(IExtensionRegistry registry) {
		return new Optimizers(Contributions.read(registry, POINT, ELEMENT, OptimizerFactory.class));
	}

	/** All optimizers that are well described. */
	public List<Contribution<OptimizerFactory>> all() {
		return contributions.all();
	}

	/** The optimizer of an id or another name of it, such as {@code AdamW}. */
	public Optional<Contribution<OptimizerFactory>> find(String idOrAlias) {
		return contributions.find(idOrAlias);
	}

	/** The contributions that were skipped, with their reasons. */
	public List<BrokenContribution> broken() {
		return contributions.broken();
	}

	/**
	 * Chooses an optimizer for a run and checks its settings.
	 *
	 * @param given values for its settings; what is unset takes its default
	 * @throws UnusableOptimizerException if there is no such optimizer, or a value is wrong
	 */
	public ChosenOptimizer choose(String idOrAlias, SettingValues given) throws UnusableOptimizerException {
		var contribution = find(idOrAlias).orElseThrow(() -> new UnusableOptimizerException("There is no optimizer \"" + idOrAlias
				+ "\". There are: " + all().stream().map(Contribution::id).collect(Collectors.joining(", ")) + "."));
		var description = description(contribution);
		var values = description.defaults().withAll(given);
		var errors = description.check(values).stream().filter(problem -> problem.severity() == Severity.ERROR).map(Problem::message)
				.collect(Collectors.joining(" "));
		if (!errors.isEmpty()) {
			throw new UnusableOptimizerException("The optimizer " + contribution.label() + " cannot be used so. " + errors);
		}
		return new ChosenOptimizer(contribution, values);
	}

	private static SettingsDescription description(Contribution<OptimizerFactory> contribution) throws UnusableOptimizerException {
		try {
			return contribution.settings();
		} catch (ContributionException e) {
			throw new UnusableOptimizerException("The settings of the optimizer " + contribution.label() + " cannot be read: " + e.getMessage(), e);
		}
	}
}
