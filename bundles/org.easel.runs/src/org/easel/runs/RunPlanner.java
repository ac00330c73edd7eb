package org.easel.runs;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.easel.core.dataset.BucketRules;
import org.easel.core.dataset.Buckets;
import org.easel.core.dataset.Dataset;
import org.easel.core.dataset.DatasetOptions;
import org.easel.core.dataset.DatasetReader;
import org.easel.core.dataset.NoPicturesException;
import org.easel.core.dataset.StepPlan;
import org.easel.core.dataset.StepPlanner;
import org.easel.core.extension.Contribution;
import org.easel.core.extension.ContributionException;
import org.easel.core.project.Project;
import org.easel.core.project.ProjectFolder;
import org.easel.core.run.RunSettings;
import org.easel.core.run.SamplePrompt;
import org.easel.core.settings.InvalidSettingsException;
import org.easel.core.settings.Problem;
import org.easel.core.settings.SettingValues;
import org.easel.core.settings.SettingsDescription;
import org.easel.diffusion.BaseModelFacts;
import org.easel.training.optimizer.ChosenOptimizer;
import org.easel.training.optimizer.UnusableOptimizerException;
import org.easel.training.settings.LoraTrainerSettings;

/**
 * Makes the settings of a run: the trainer's defaults, over them what the base model and the project want otherwise, over
 * them what the user chose. It checks them and counts the steps.
 */
public final class RunPlanner {

	/** A learning rate that many times below the optimizer's own is most likely one that was meant for another optimizer. */
	private static final double FAR_BELOW = 50;
	private static final int SAMPLES = 4;
	private static final long FIRST_SEED = 1001;

	private final Registries registries;
	private final BaseModelFiles models;
	private final Map<String, String> versions;

	/** @param versions of Easel and what it stands on, by name; kept in the run's settings */
	public RunPlanner(Registries registries, BaseModelFiles models, Map<String, String> versions) {
		this.registries = registries;
		this.models = models;
		this.versions = Map.copyOf(versions);
	}

	/**
	 * Plans a run; nothing is written.
	 *
	 * @throws IOException if the trainer, the optimizer or the base model is not there, or the project cannot be read
	 */
	public RunPlan plan(ProjectFolder folder, RunChoices choices) throws IOException {
		var problems = new ArrayList<Problem>();
		var project = folder.project();
		var base = models.find(choices.baseModel());
		var trainer = contribution("trainer", choices.trainer(), registries.trainers().find(choices.trainer()), registries.trainers().all());
		var optimizer = contribution("optimizer", choices.optimizer(), registries.optimizers().find(choices.optimizer()),
				registries.optimizers().all());
		var trainerSettings = trainerDefaults(description(trainer), base.facts(), project, choices, problems);
		var trainerValues = values(trainer, trainerSettings, choices.trainerSettings(), problems);
		var optimizerValues = values(optimizer, description(optimizer), choices.optimizerSettings(), problems);
		if (trainerSettings.find(LoraTrainerSettings.LEARNING_RATE).isPresent()) {
			requireRate(new ChosenOptimizer(optimizer, optimizerValues), trainerValues, problems);
		}
		base.facts().notes().forEach(note -> problems.add(Problem.info("base", note)));
		var dataset = dataset(folder, trainerValues, problems);
		var steps = dataset.flatMap(pictures -> steps(pictures, trainerValues, base.facts()));
		steps.ifPresent(plan -> plan.proposals().forEach(proposal -> problems.add(Problem.info("steps", proposal))));
		var samples = samples(choices, dataset, trainerValues, base.facts());
		var settings = new RunSettings(RunSettings.VERSION, project.name(), project.title(), trainer.id(), optimizer.id(), base.facts().id(),
				base.setting(), folder.path().relativize(folder.dataset()).toString(), project.triggerWord(), trainerValues, optimizerValues,
				samples, versions);
		return new RunPlan(settings, base.facts(), steps, problems);
	}

	/**
	 * The settings of the chosen trainer, with the defaults that the chosen base model, the look and the project bring.
	 *
	 * @throws IOException if the trainer or the base model is not there, or the project cannot be read
	 */
	public SettingsDescription trainerSettings(ProjectFolder folder, RunChoices choices) throws IOException {
		var trainer = contribution("trainer", choices.trainer(), registries.trainers().find(choices.trainer()), registries.trainers().all());
		return trainerDefaults(description(trainer), models.find(choices.baseModel()).facts(), folder.project(), choices, new ArrayList<>());
	}

	private static SettingsDescription trainerDefaults(SettingsDescription trainer, BaseModelFacts base, Project project, RunChoices choices,
			List<Problem> problems) {
		var other = new LinkedHashMap<String, Object>();
		if (project.triggerWord().isBlank()) {
			other.put(LoraTrainerSettings.KEEP_TOKENS, 0L);
		}
		var look = choices.look().orElseGet(() -> Look.usual(project.kind()));
		other.put(LoraTrainerSettings.CLIP_SKIP, look.clipSkip());
		other.putAll(base.defaults());
		other.keySet().removeIf(id -> trainer.find(id).isEmpty());
		if (!base.defaults().containsKey(LoraTrainerSettings.CLIP_SKIP) && !choices.trainerSettings().containsKey(LoraTrainerSettings.CLIP_SKIP)) {
			problems.add(Problem.info(LoraTrainerSettings.CLIP_SKIP, "Clip skip " + look.clipSkip() + " for " + look.word() + " pictures"
					+ (choices.look().isEmpty() ? ", which a " + project.kind().word() + " mostly has. Choose the other look if yours differ." : ".")));
		}
		return trainer.withDefaults(other);
	}

	private static SettingValues values(Contribution<?> contribution, SettingsDescription description, Map<String, String> typed, List<Problem> problems)
			throws IOException {
		try {
			var values = description.defaults().withAll(description.parse(typed));
			for (var id : typed.keySet()) {
				if (typed.get(id).isBlank()) {
					values = values.with(id, null);
				}
			}
			var each = description.check(values);
			problems.addAll(each);
			if (!Problem.anyError(each)) {
				problems.addAll(contribution.together(values));
			}
			return values;
		} catch (InvalidSettingsException wrong) {
			problems.addAll(wrong.problems());
			return description.defaults();
		} catch (ContributionException broken) {
			throw new IOException(broken.getMessage(), broken);
		}
	}

	private static void requireRate(ChosenOptimizer optimizer, SettingValues trainer, List<Problem> problems) {
		try {
			double rate = optimizer.learningRate(trainer.optionalReal(LoraTrainerSettings.LEARNING_RATE));
			optimizer.settings().optionalReal(ChosenOptimizer.OWN_RATE).stream().filter(own -> rate < own / FAR_BELOW).forEach(own -> problems.add(
					Problem.warning(LoraTrainerSettings.LEARNING_RATE, "%s is far below what %s works with (%s): it would hardly learn. Leave it empty."
							.formatted(rate, optimizer.contribution().label(), own))));
		} catch (UnusableOptimizerException without) {
			problems.add(Problem.error(LoraTrainerSettings.LEARNING_RATE, without.getMessage()));
		}
	}

	private static Optional<Dataset> dataset(ProjectFolder folder, SettingValues values, List<Problem> problems) throws IOException {
		try {
			int repeats = values.has(LoraTrainerSettings.REPEATS) ? Math.toIntExact(values.whole(LoraTrainerSettings.REPEATS)) : 1;
			var dataset = DatasetReader.read(folder.dataset(), DatasetOptions.repeats(repeats));
			problems.addAll(dataset.problems());
			return Optional.of(dataset);
		} catch (NoPicturesException none) {
			problems.add(Problem.error(folder.dataset().toString(), none.getMessage()));
			return Optional.empty();
		}
	}

	private static Optional<StepPlan> steps(Dataset dataset, SettingValues values, BaseModelFacts base) {
		// A trainer of another kind may count otherwise.
		if (!values.has(LoraTrainerSettings.EPOCHS) || !values.has(LoraTrainerSettings.BATCH_SIZE)) {
			return Optional.empty();
		}
		int resolution = Math.toIntExact(values.optionalWhole(LoraTrainerSettings.RESOLUTION).orElse(base.resolution()));
		boolean upscale = !values.has(LoraTrainerSettings.BUCKET_UPSCALE) || values.flag(LoraTrainerSettings.BUCKET_UPSCALE);
		var buckets = new Buckets(new BucketRules(resolution, Math.min(base.bucketMin(), resolution), Math.max(base.bucketMax(), resolution),
				base.bucketStep(), upscale));
		var planner = new StepPlanner(dataset, buckets, Math.toIntExact(values.whole(LoraTrainerSettings.BATCH_SIZE)),
				Math.toIntExact(values.optionalWhole(LoraTrainerSettings.ACCUMULATION).orElse(1)));
		return Optional.of(planner.plan(Math.toIntExact(values.whole(LoraTrainerSettings.EPOCHS))));
	}

	private static List<SamplePrompt> samples(RunChoices choices, Optional<Dataset> dataset, SettingValues values, BaseModelFacts base) {
		var prompts = choices.prompts().isEmpty() ? dataset.map(RunPlanner::captions).orElse(List.of()) : choices.prompts();
		int steps = Math.toIntExact(values.optionalWhole(LoraTrainerSettings.SAMPLE_STEPS).orElse(20));
		double cfg = values.optionalReal(LoraTrainerSettings.SAMPLE_CFG).orElse(7);
		var sampler = values.optionalText(LoraTrainerSettings.SAMPLE_SAMPLER).orElse("euler");
		var samples = new ArrayList<SamplePrompt>();
		for (var prompt : prompts) {
			samples.add(new SamplePrompt(prompt, "", FIRST_SEED + samples.size(), base.resolution(), base.resolution(), steps, cfg, sampler));
		}
		return samples;
	}

	/** A few captions, spread over the dataset. */
	private static List<String> captions(Dataset dataset) {
		var captions = dataset.pictures().stream().map(picture -> picture.caption()).filter(caption -> !caption.isBlank()).distinct().toList();
		int count = Math.min(SAMPLES, captions.size());
		var chosen = new ArrayList<String>();
		for (int i = 0; i < count; i++) {
			chosen.add(captions.get(i * captions.size() / count));
		}
		return chosen;
	}

	private static <T> Contribution<T> contribution(String what, String id, Optional<Contribution<T>> found, List<Contribution<T>> all)
			throws IOException {
		return found.orElseThrow(() -> new IOException("There is no " + what + " \"" + id + "\". There are: "
				+ all.stream().map(Contribution::id).collect(Collectors.joining(", ")) + "."));
	}

	private static SettingsDescription description(Contribution<?> contribution) throws IOException {
		try {
			return contribution.settings();
		} catch (ContributionException broken) {
			throw new IOException(broken.getMessage(), broken);
		}
	}
}
