package org.easel.runs.child;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.easel.core.dataset.Dataset;
import org.easel.core.dataset.DatasetOptions;
import org.easel.core.dataset.DatasetReader;
import org.easel.core.extension.ContributionException;
import org.easel.core.run.RunEvent.Note;
import org.easel.core.run.RunEvent.Warning;
import org.easel.core.run.RunFolder;
import org.easel.core.settings.Problem;
import org.easel.core.settings.SettingValues;
import org.easel.diffusion.base.StarterFiles;
import org.easel.djl.Torch;
import org.easel.runs.BaseModelFiles;
import org.easel.runs.Registries;
import org.easel.runs.RunInputs;
import org.easel.runs.SamplePainter;
import org.easel.training.TrainingException;
import org.easel.training.TrainingRequest;
import org.easel.training.loop.LoraTrainer;
import org.easel.training.optimizer.UnusableOptimizerException;
import org.easel.training.settings.LoraTrainerSettings;

/** Trains: finds all that the settings name, starts PyTorch, loads the base model and lets the trainer work. */
final class TrainingWork implements RunWork {

	private static final int MOST_PROBLEMS = 20;

	private final Registries registries;

	TrainingWork(Registries registries) {
		this.registries = registries;
	}

	@Override
	public void work(RunFolder run, Journal journal) throws IOException, TrainingException, UnusableOptimizerException, ContributionException {
		var inputs = RunInputs.of(run);
		var settings = inputs.settings();
		var models = new BaseModelFiles(registries.baseModels(), () -> StarterFiles.installed().resolve(StarterFiles.MODEL), Path.of(""));
		// All that can be told without the engine is told before it starts.
		var base = inputs.baseModel(models);
		var values = inputs.trainerValues(registries, base.facts());
		var trainer = registries.trainers().find(settings.trainer()).orElseThrow().create();
		var optimizer = registries.optimizers().choose(settings.optimizer(), settings.optimizerSettings());
		var dataset = dataset(inputs, values, journal);
		journal.event(new Note(Instant.now(), dataset.pictures().size() + " pictures; base model " + base.facts().title() + "; optimizer "
				+ optimizer.contribution().label() + "."));
		try (var torch = Torch.start(threads(values));
				var model = registries.baseModels().load(base.file(), LoraTrainer.loadOptions(values), StarterFiles.installed().tokenizer(), torch)) {
			var samples = new SamplePainter(model, RunInputs.clipSkip(values), Map.of("Lora", settings.name()));
			trainer.train(new TrainingRequest(settings, run, dataset, model, base.facts(), optimizer.contribution().create(),
					optimizer.settings(), Optional.of(samples)), journal);
		}
	}

	private static Dataset dataset(RunInputs inputs, SettingValues values, Journal journal) throws IOException {
		int repeats = Math.toIntExact(values.optionalWhole(LoraTrainerSettings.REPEATS).orElse(1));
		var dataset = DatasetReader.read(inputs.dataset(), DatasetOptions.repeats(repeats));
		List<Problem> problems = dataset.problems();
		for (var problem : problems.subList(0, Math.min(MOST_PROBLEMS, problems.size()))) {
			journal.event(new Warning(Instant.now(), problem.message()));
		}
		if (problems.size() > MOST_PROBLEMS) {
			journal.event(new Warning(Instant.now(), "And " + (problems.size() - MOST_PROBLEMS) + " more files that are passed over."));
		}
		return dataset;
	}

	private static int threads(SettingValues values) {
		long asked = values.optionalWhole(LoraTrainerSettings.THREADS).orElse(0);
		return asked > 0 ? Math.toIntExact(asked) : Runtime.getRuntime().availableProcessors();
	}
}
