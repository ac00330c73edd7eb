package org.easel.training;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IExtensionRegistry;

import org.easel.core.extension.BrokenContribution;
import org.easel.core.extension.Contribution;
import org.easel.core.extension.ContributionException;
import org.easel.core.extension.Contributions;

/** The trainers that are contributed to an extension registry. */
public final class Trainers {

	/** The extension point. */
	public static final String POINT = "org.easel.training.trainers";

	private static final String ELEMENT = "trainer";

	private final Contributions<Trainer> contributions;

	private Trainers(Contributions<Trainer> contributions) {
		this.contributions = contributions;
	}

	/** Reads the trainers of a registry; a broken contribution is reported there and skipped. */
	public static Trainers read(IExtensionRegistry registry) {
		return new Trainers(Contributions.read(registry, POINT, ELEMENT, Trainer.class));
	}

	/** All trainers that are well described. */
	public List<Contribution<Trainer>> all() {
		return contributions.all();
	}

	/** The trainer of an id or another name of it. */
	public Optional<Contribution<Trainer>> find(String idOrAlias) {
		return contributions.find(idOrAlias);
	}

	/** The contributions that were skipped, with their reasons. */
	public List<BrokenContribution> broken() {
		return contributions.broken();
	}

	/**
	 * Makes a trainer for one run.
	 *
	 * @throws TrainingException if there is no such trainer, or it cannot be made
	 */
	public Trainer create(String idOrAlias) throws TrainingException {
		var contribution = find(idOrAlias).orElseThrow(() -> new TrainingException("There is no trainer \"" + idOrAlias + "\". There are: "
				+ all().stream().map(Contribution::id).collect(Collectors.joining(", ")) + ".", 0, null));
		try {
			return contribution.create();
		} catch (ContributionException e) {
			throw new TrainingException("The trainer " + contribution.label() + " cannot be made: " + e.getMessage(), 0, e);
		}
	}
}
