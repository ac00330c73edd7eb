package org.easel.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.easel.core.extension.Contribution;
import org.easel.core.extension.ContributionException;
import org.easel.core.project.ProjectFolder;
import org.easel.core.run.RunFolder;
import org.easel.core.settings.SettingsDescription;
import org.easel.runs.BaseModelFiles;
import org.easel.runs.Look;
import org.easel.runs.RunChoices;
import org.easel.runs.RunPlan;
import org.easel.runs.Runners;
import org.easel.runs.queue.ProjectQueue;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Trains a LoRA on a project's pictures. Each setting of the trainers and optimizers is an option. */
@Command(name = "train", abbreviateSynopsis = true)
final class TrainCommand implements Callable<Integer> {

	private final Session session;
	private final SettingOptions trainerOptions = new SettingOptions("");
	private final Map<String, SettingOptions> optimizerOptions = new LinkedHashMap<>();

	@Spec
	private CommandSpec spec;

	@Parameters(paramLabel = "DIR", descriptionKey = "train.dir")
	private Path folder;

	@Option(names = "--base", paramLabel = "ID|FILE", defaultValue = BaseModelFiles.BUILT_IN)
	private String base;

	@Option(names = "--optimizer", paramLabel = "ID", defaultValue = RunChoices.OPTIMIZER)
	private String optimizer;

	@Option(names = "--trainer", paramLabel = "ID", defaultValue = RunChoices.TRAINER)
	private String trainer;

	@Option(names = "--runner", paramLabel = "ID", defaultValue = Runners.LOCAL)
	private String runner;

	@Option(names = "--look", paramLabel = "LOOK")
	private String look;

	@Option(names = "--prompt", paramLabel = "TEXT")
	private List<String> prompts = List.of();

	@Option(names = "--set", paramLabel = "ID=VALUE")
	private Map<String, String> set = new LinkedHashMap<>();

	@Option(names = "--opt", paramLabel = "ID=VALUE")
	private Map<String, String> opt = new LinkedHashMap<>();

	@Option(names = "--plan")
	private boolean planOnly;

	@Option(names = "--queue")
	private boolean queued;

	private TrainCommand(Session session) {
		this.session = session;
	}

	/** The command with an option for every setting of what is installed. */
	static CommandLine create(Session session) {
		var command = new TrainCommand(session);
		var line = new CommandLine(command);
		var registries = session.registries();
		registries.trainers().all().forEach(each -> command.trainerOptions.describe(described(each)));
		command.trainerOptions.addTo(line.getCommandSpec(), "%s:");
		for (var each : registries.optimizers().all()) {
			var options = new SettingOptions(each.id().replace('_', '-') + "-").describe(described(each));
			options.addTo(line.getCommandSpec(), session.text("train.optimizer.heading", each.label()));
			command.optimizerOptions.put(each.id(), options);
		}
		return line;
	}

	@Override
	public Integer call() throws IOException, InterruptedException {
		if (session.registries().runners().find(runner).isEmpty()) {
			throw unknown("runner", runner, session.registries().runners().all());
		}
		var project = ProjectFolder.open(folder);
		var plan = session.planner().plan(project, choices());
		Problems.print(session, plan.problems());
		if (!plan.possible()) {
			return ExitCodes.FAILED;
		}
		print(plan);
		if (planOnly) {
			return ExitCodes.OK;
		}
		if (queued) {
			var waiting = new ProjectQueue(project, session.installation().queueStarter()).add(plan.settings());
			session.say("train.queued", waiting.path(), project.path());
			return ExitCodes.OK;
		}
		var run = RunFolder.create(project.runs(), plan.settings());
		session.say("train.run", run.path());
		return new RunFollower(session, session.registries().runners().open(runner)).follow(run);
	}

	private void print(RunPlan plan) {
		session.say("train.what", plan.settings().title(), plan.base().title(), plan.settings().optimizer());
		plan.steps().ifPresent(steps -> session.say("train.steps", steps.steps(), steps.epochs(), steps.stepsPerEpoch(), steps.pictures()));
	}

	private RunChoices choices() {
		var trainerFound = session.registries().trainers().find(trainer).orElseThrow(() -> unknown("trainer", trainer, session.registries().trainers().all()));
		var optimizerFound = session.registries().optimizers().find(optimizer)
				.orElseThrow(() -> unknown("optimizer", optimizer, session.registries().optimizers().all()));
		var trainerTyped = new LinkedHashMap<>(set);
		trainerTyped.putAll(trainerOptions.typed());
		var optimizerTyped = new LinkedHashMap<>(opt);
		optimizerOptions.forEach((id, options) -> {
			if (!id.equals(optimizerFound.id()) && !options.typed().isEmpty()) {
				throw new ParameterException(spec.commandLine(), session.text("train.other.optimizer", id, optimizerFound.id(), id));
			}
			optimizerTyped.putAll(options.typed());
		});
		SettingOptions.check(spec, described(trainerFound), trainerTyped);
		SettingOptions.check(spec, described(optimizerFound), optimizerTyped);
		return new RunChoices(trainerFound.id(), optimizerFound.id(), base, chosenLook(), trainerTyped, optimizerTyped, prompts);
	}

	private Optional<Look> chosenLook() {
		if (look == null) {
			return Optional.empty();
		}
		for (var each : Look.values()) {
			if (each.word().equals(look)) {
				return Optional.of(each);
			}
		}
		throw new ParameterException(spec.commandLine(), session.text("train.unknown.look", look));
	}

	private ParameterException unknown(String what, String id, List<? extends Contribution<?>> all) {
		return new ParameterException(spec.commandLine(), session.text("unknown.id", what, id, String.join(", ", all.stream().map(Contribution::id).toList())));
	}

	/** A contribution whose settings cannot be read was sorted out when the registry was read. */
	private static SettingsDescription described(Contribution<?> contribution) {
		try {
			return contribution.settings();
		} catch (ContributionException broken) {
			throw new IllegalStateException(broken.getMessage(), broken);
		}
	}
}
