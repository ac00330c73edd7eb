package org.easel.ui.trainer.internal.desk;

import java.util.List;
import java.util.Optional;

import org.easel.core.dataset.StepPlan;
import org.easel.core.run.RunSettings;
import org.easel.core.settings.Problem;
import org.easel.core.settings.SettingsDescription;
import org.easel.runs.BaseModelChoice;
import org.easel.runs.RunChoices;
import org.easel.runs.RunEstimate;

/**
 * What the choices come to: the settings that there are, and the run that it would be.
 *
 * @param choices that it is of
 * @param trainer settings of the chosen trainer, with the defaults that base model and project bring
 * @param optimizer settings of the chosen optimizer
 * @param base the chosen base model; empty where it is gone
 * @param settings of the run; empty where there can be none
 * @param steps how long it takes; empty where that cannot be counted
 * @param estimate by earlier runs; empty where there is none like it
 * @param problems of all of it
 */
public record Outlook(RunChoices choices, SettingsDescription trainer, SettingsDescription optimizer, Optional<BaseModelChoice> base, Optional<RunSettings> settings,
		Optional<StepPlan> steps, Optional<RunEstimate> estimate, List<Problem> problems) {

	public Outlook {
		problems = List.copyOf(problems);
	}

	/** Whether a run can be made of it. */
	public boolean possible() {
		return settings.isPresent() && !Problem.anyError(problems);
	}

	/** Whether a problem is shown beside a field, and so nowhere else. */
	public boolean hasField(Problem problem) {
		return trainer.find(problem.where()).isPresent() || optimizer.find(problem.where()).isPresent();
	}
}
