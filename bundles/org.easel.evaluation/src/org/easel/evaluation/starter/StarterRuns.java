package org.easel.evaluation.starter;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.easel.core.project.Kind;
import org.easel.core.project.Project;
import org.easel.core.project.ProjectFolder;
import org.easel.core.run.EventTail;
import org.easel.core.run.RunEvent.EpochEnd;
import org.easel.core.run.RunFolder;
import org.easel.core.run.RunSettings;
import org.easel.core.settings.Problem;
import org.easel.core.settings.Severity;
import org.easel.evaluation.EvaluationMonitor;
import org.easel.evaluation.NamedPrompt;
import org.easel.runs.RunChoices;
import org.easel.runs.RunCondition;
import org.easel.runs.RunPlan;
import org.easel.runs.RunPlanner;
import org.easel.runs.Runner;
import org.easel.training.settings.LoraTrainerSettings;

/**
 * Gets the runs done that are compared, as {@code easel train} does them. A run that is done with the same settings is not
 * done again, one that was broken off goes on.
 */
public final class StarterRuns {

	private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);
	private static final long MOST_STEPS = 500;

	private final RunPlanner planner;
	private final Runner runner;
	private final RunSettings demo;
	private final StarterPictures pictures;
	private final Path out;

	/**
	 * @param demo the starter project's settings
	 * @param pictures the folder of its pictures
	 * @param out a folder for one project a variation; all of one base model's very file
	 */
	public StarterRuns(RunPlanner planner, Runner runner, RunSettings demo, Path pictures, Path out) {
		this.planner = planner;
		this.runner = runner;
		this.demo = demo;
		this.pictures = new StarterPictures(pictures);
		this.out = out;
	}

	/**
	 * The finished run of a variation.
	 *
	 * @param base the base model's id or file
	 * @param prompts of the sample pictures of every epoch
	 * @return nothing if it was stopped
	 * @throws IOException if it cannot be planned or did not finish; the message says why
	 */
	public Optional<RunFolder> finished(Variation variation, String base, List<NamedPrompt> prompts, EvaluationMonitor monitor)
			throws IOException, InterruptedException {
		var project = project(variation);
		var plan = planner.plan(project, choices(variation, base, prompts));
		check(variation, plan);
		for (var run : RunFolder.list(project.runs()).reversed()) {
			if (same(run.readSettings(), plan.settings())) {
				var condition = RunCondition.of(run);
				if (condition.state() == RunCondition.State.FINISHED) {
					return Optional.of(run);
				}
				if (condition.resumable()) {
					return follow(variation, run, monitor);
				}
			}
		}
		return follow(variation, RunFolder.create(project.runs(), plan.settings()), monitor);
	}

	private ProjectFolder project(Variation variation) throws IOException {
		var folder = out.resolve(variation.word());
		var project = ProjectFolder.isProject(folder) ? ProjectFolder.open(folder)
				: ProjectFolder.create(folder, new Project(Project.VERSION, demo.name(), demo.title(), Kind.STYLE, demo.triggerWord(), true));
		pictures.copy(project.dataset(), variation == Variation.SHUFFLED);
		return project;
	}

	private RunChoices choices(Variation variation, String base, List<NamedPrompt> prompts) {
		var typed = variation.trainerSettings(demo.trainerSettings().asMap());
		demo.samples().stream().findFirst().ifPresent(sample -> {
			typed.put(LoraTrainerSettings.SAMPLE_STEPS, String.valueOf(sample.steps()));
			typed.put(LoraTrainerSettings.SAMPLE_CFG, String.valueOf(sample.cfg()));
			typed.put(LoraTrainerSettings.SAMPLE_SAMPLER, sample.sampler());
		});
		typed.put(LoraTrainerSettings.SAMPLE_EVERY, "1");
		return new RunChoices(demo.trainer(), variation.optimizer(), base, Optional.empty(), typed, Map.of(), prompts.stream().map(NamedPrompt::prompt).toList());
	}

	private static void check(Variation variation, RunPlan plan) throws IOException {
		var error = plan.problems().stream().filter(problem -> problem.severity() == Severity.ERROR).map(Problem::message).findFirst();
		if (error.isPresent()) {
			throw new IOException("The run \"" + variation.title() + "\" cannot be done: " + error.get());
		}
		long steps = plan.steps().orElseThrow().steps();
		if (steps > MOST_STEPS) {
			throw new IOException("The starter project's run has " + steps + " steps; " + MOST_STEPS + " is the most. Set fewer epochs or repeats in its settings.");
		}
	}

	/** Whether both tell the same run; who planned it does not matter. */
	private static boolean same(RunSettings one, RunSettings other) {
		var json = one.toJson();
		var otherJson = other.toJson();
		json.remove("versions");
		otherJson.remove("versions");
		return json.equals(otherJson);
	}

	private Optional<RunFolder> follow(Variation variation, RunFolder run, EvaluationMonitor monitor) throws IOException, InterruptedException {
		monitor.note(variation.title() + ": training in " + run.path());
		var tail = new EventTail(run.events());
		tail.poll();
		var running = runner.start(run);
		monitor.started(running);
		boolean asked = false;
		boolean ended = false;
		while (!ended) {
			if (monitor.stopRequested() && !asked) {
				asked = true;
				running.requestStop();
			}
			ended = running.await(BETWEEN_LOOKS);
			for (var event : tail.poll()) {
				if (event instanceof EpochEnd end) {
					monitor.note("%s: epoch %d, mean loss %.4f".formatted(variation.title(), end.epoch(), end.meanLoss()));
				}
			}
		}
		var condition = running.condition();
		if (condition.state() == RunCondition.State.FINISHED) {
			return Optional.of(run);
		}
		if (asked) {
			return Optional.empty();
		}
		throw new IOException("The run \"" + variation.title() + "\" in " + run.path() + " did not finish. " + condition.message());
	}
}
