package org.easel.runs;

import java.util.List;
import java.util.Optional;

import org.easel.core.dataset.StepPlan;
import org.easel.core.run.RunSettings;
import org.easel.core.settings.Problem;
import org.easel.diffusion.BaseModelFacts;

/**
 * A run as it would be, before it exists.
 *
 * @param settings all values, defaults filled in
 * @param base what the base model is
 * @param steps how long it takes; empty where the dataset cannot be read
 * @param problems errors that forbid the run, warnings, and facts worth knowing
 */
public record RunPlan(RunSettings settings, BaseModelFacts base, Optional<StepPlan> steps, List<Problem> problems) {

	public RunPlan {
		problems = List.copyOf(problems);
	}

	/** Whether no problem forbids it. */
	public boolean possible() {
		return !Problem.anyError(problems);
	}
}
