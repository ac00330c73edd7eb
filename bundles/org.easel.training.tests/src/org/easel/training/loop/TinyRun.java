package org.easel.training.loop;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

import org.easel.core.dataset.DatasetOptions;
import org.easel.core.dataset.DatasetReader;
import org.easel.core.image.PngText;
import org.easel.core.run.RunEvent;
import org.easel.core.run.RunFolder;
import org.easel.core.run.RunSettings;
import org.easel.core.run.SamplePrompt;
import org.easel.core.settings.SettingValues;
import org.easel.diffusion.BaseModelFacts;
import org.easel.diffusion.DiffusionModel;
import org.easel.diffusion.tokenizer.ClipTokenizer;
import org.easel.djl.Torch;
import org.easel.training.SampleDrawer;
import org.easel.training.TestConfigs;
import org.easel.training.TestWeights;
import org.easel.training.TrainingException;
import org.easel.training.TrainingMonitor;
import org.easel.training.TrainingRequest;
import org.easel.training.optimizer.AdamWFactory;
import org.easel.training.optimizer.OptimizerFactory;
import org.easel.training.optimizer.settings.AdamWSettings;

/** Runs of a tiny random model on a few coloured pictures of two shapes; 6 batches an epoch. */
final class TinyRun {

	private static final Path MERGES = Path.of("../org.easel.starter/data/clip/merges.txt");
	private static final SettingValues VALUES = SettingValues.of(Map.of("epochs", 2, "batch_size", 2, "resolution", 32, "network_dim", 4,
			"network_alpha", 4.0, "learning_rate", 0.01, "save_precision", "float", "seed", 3));

	final List<RunEvent> events = new ArrayList<>();
	private final DiffusionModel model;
	private final Path folder;
	private SettingValues values = VALUES;
	private OptimizerFactory optimizer = new AdamWFactory();
	private SettingValues optimizerValues = new AdamWSettings().describe().defaults();
	private SampleDrawer drawer;
	private Predicate<RunEvent> stopAfter = event -> false;
	private Predicate<RunEvent> stopAfterEpoch = event -> false;
	private Predicate<RunEvent> killAfter = event -> false;
	private BooleanSupplier stopWhen = () -> false;
	private boolean stop;
	private boolean stopEpoch;
	private int bucketStep = 8;
	private LoraTrainer trainer = new LoraTrainer();

	TinyRun(DiffusionModel model, Path folder) throws IOException {
		this.model = model;
		this.folder = folder;
		if (Files.notExists(folder.resolve("dataset"))) {
			Files.createDirectories(folder.resolve("dataset"));
			for (int i = 0; i < 5; i++) {
				picture(folder.resolve("dataset"), i);
			}
		}
	}

	static DiffusionModel model(Torch torch, Path folder) throws IOException {
		Path file = Files.writeString(folder.resolve("tiny.safetensors"), "its bytes count for the metadata's hashes alone");
		try (var merges = Files.newInputStream(MERGES)) {
			var config = TestConfigs.tiny();
			return new DiffusionModel(config, TestWeights.random(config, torch.manager()), () -> { }, file, ClipTokenizer.of(merges), torch);
		}
	}

	private static void picture(Path dataset, int i) throws IOException {
		var image = new BufferedImage(i < 3 ? 40 : 48, i < 3 ? 40 : 24, BufferedImage.TYPE_INT_RGB);
		var graphics = image.createGraphics();
		graphics.setColor(new Color(40 * i, 200 - 30 * i, 90));
		graphics.fillRect(0, 0, 48, 48);
		graphics.setColor(Color.WHITE);
		graphics.fillOval(4 * i, 3, 15, 20);
		graphics.dispose();
		PngText.write(image, dataset.resolve(i + ".png"), Map.of());
		Files.writeString(dataset.resolve(i + ".txt"), "inski, tag " + i + ", oval, white" + (i % 2 == 0 ? ", even" : ""));
	}

	TinyRun with(String setting, Object value) {
		values = values.with(setting, value);
		return this;
	}

	TinyRun with(OptimizerFactory factory) {
		optimizer = factory;
		return this;
	}

	TinyRun withOptimizer(SettingValues settings) {
		optimizerValues = settings;
		return this;
	}

	TinyRun with(SampleDrawer samples) {
		drawer = samples;
		return this;
	}

	TinyRun with(LoraTrainer other) {
		trainer = other;
		return this;
	}

	TinyRun withBucketStep(int step) {
		bucketStep = step;
		return this;
	}

	/** The run is asked to stop as soon as this happened. */
	TinyRun stopAfter(Predicate<RunEvent> event) {
		stopAfter = event;
		return this;
	}

	/** The run is asked to stop when this says so. */
	TinyRun stopWhen(BooleanSupplier asked) {
		stopWhen = asked;
		return this;
	}

	/** The run is asked to stop after its epoch as soon as this happened. */
	TinyRun stopAfterEpochOf(Predicate<RunEvent> event) {
		stopAfterEpoch = event;
		return this;
	}

	/** The run dies as soon as this happened, without a chance to write anything. */
	TinyRun killAfter(Predicate<RunEvent> event) {
		killAfter = event;
		return this;
	}

	static Predicate<RunEvent> step(long step) {
		return event -> event instanceof RunEvent.Step done && done.step() == step;
	}

	RunFolder create() throws IOException {
		return RunFolder.create(folder.resolve("runs"), settings());
	}

	void train(RunFolder run) throws IOException, TrainingException {
		var dataset = DatasetReader.read(folder.resolve("dataset"), DatasetOptions.repeats(2));
		var facts = new BaseModelFacts("tiny", "Tiny", "tiny_v1", "tiny", 32, 16, 64, bucketStep, "epsilon", Map.of(), List.of());
		trainer.train(new TrainingRequest(settings(), run, dataset, model, facts, optimizer, optimizerValues,
				Optional.ofNullable(drawer)), new Monitor());
	}

	<T extends RunEvent> List<T> events(Class<T> kind) {
		return events.stream().filter(kind::isInstance).map(kind::cast).toList();
	}

	private RunSettings settings() {
		var sample = new SamplePrompt("inski, oval", "", 11, 32, 32, 2, 1, "euler");
		return new RunSettings(RunSettings.VERSION, "ink", "Ink icons", "lora", "adamw", "tiny", "", "dataset", "inski", values, SettingValues.empty(),
				List.of(sample), Map.of("easel", "0.1.0"));
	}

	static final class Killed extends Error {
		private static final long serialVersionUID = 1L;
	}

	private final class Monitor implements TrainingMonitor {

		@Override
		public void event(RunEvent event) {
			events.add(event);
			stop |= stopAfter.test(event);
			stopEpoch |= stopAfterEpoch.test(event);
			if (killAfter.test(event)) {
				throw new Killed();
			}
		}

		@Override
		public boolean stopRequested() {
			return stop || stopWhen.getAsBoolean();
		}

		@Override
		public boolean stopAfterEpochRequested() {
			return stopEpoch;
		}
	}
}
