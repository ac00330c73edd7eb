package org.easel.runs;

import org.easel.core.extension.Contribution;
import org.easel.core.extension.ContributionException;
import org.easel.core.settings.SettingsDescription;

/**
 * A trainer or an optimizer that may be chosen. Nothing of it is loaded: it is described here and works in the run's process.
 *
 * @param id for {@link RunChoices}
 * @param label for people
 * @param description what it is good for; may be empty
 * @param contributor the bundle that it came with
 * @param settings that it takes
 */
public record RunPart(String id, String label, String description, String contributor, SettingsDescription settings) {

	/** @throws IllegalStateException never for what a registry offers: it leaves out what cannot be described */
	static RunPart of(Contribution<?> contribution) {
		try {
			return new RunPart(contribution.id(), contribution.label(), contribution.description(), contribution.contributor(), contribution.settings());
		} catch (ContributionException broken) {
			throw new IllegalStateException(broken.getMessage(), broken);
		}
	}
}
