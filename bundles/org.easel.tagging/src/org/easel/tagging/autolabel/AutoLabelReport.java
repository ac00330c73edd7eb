package org.easel.tagging.autolabel;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.easel.core.settings.Problem;

/**
 * The outcome of an auto-labelling.
 *
 * @param outcomes one for each picture that was reached, in the dataset's order
 * @param problems what the dataset's reader skipped
 * @param cancelled whether it ended before the last picture
 * @param history the file that undoes it; empty where nothing was written
 */
public record AutoLabelReport(List<PictureOutcome> outcomes, List<Problem> problems, boolean cancelled,
		Optional<Path> history) {

	public AutoLabelReport {
		outcomes = List.copyOf(outcomes);
		problems = List.copyOf(problems);
	}

	/** The outcomes of one kind. */
	public <T extends PictureOutcome> List<T> of(Class<T> kind) {
		return outcomes.stream().filter(kind::isInstance).map(kind::cast).toList();
	}
}
