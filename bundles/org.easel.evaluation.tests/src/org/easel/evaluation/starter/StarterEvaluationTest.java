package org.easel.evaluation.starter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.RegistryFactory;

import org.easel.core.image.Pictures;
import org.easel.core.run.RunFolder;
import org.easel.core.run.RunSettings;
import org.easel.evaluation.HeardMonitor;
import org.easel.evaluation.Judge;
import org.easel.evaluation.NamedPrompt;
import org.easel.evaluation.PaintedPictures;
import org.easel.runs.BaseModelFiles;
import org.easel.runs.Registries;
import org.easel.runs.RunPlanner;
import org.easel.tagging.TaggingException;
import org.easel.training.base.PromptPictures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The starter's own settings, planned for its own base model; what trains is a fake. */
class StarterEvaluationTest {

	private static final Path STARTER = Path.of(System.getProperty("easel.root"), "bundles/org.easel.starter/data");
	private static final int EPOCHS = 5;

	@TempDir
	Path temp;

	private final PaintedPictures pictures = PaintedPictures.usual();
	private final PaintingRunner runner = new PaintingRunner(pictures, EPOCHS);
	private final HeardMonitor monitor = new HeardMonitor();
	private final List<NamedPrompt> prompts = List.of("red apple", "cat", "house", "robot", "star").stream()
			.map(name -> new NamedPrompt("pezofi, " + name + "", name)).toList();

	@BeforeEach
	void paintRealPictures() throws IOException {
		for (var name : List.of("red apple", "cat", "house", "bear", "fish", "crown", "key", "owl")) {
			var thing = name.replace("red ", "");
			pictures.paint(starterPictures().resolve(name.replace(' ', '_') + ".png"), thing, 1);
			Files.writeString(starterPictures().resolve(name.replace(' ', '_') + ".txt"), "pezofi, " + name);
			pictures.paint(temp.resolve("real").resolve(PromptPictures.fileName(name)), thing, 0);
		}
	}

	@Test
	void theStyleRisesAndTheControlsShowWhatItMeans() throws IOException, TaggingException, InterruptedException {
		var report = evaluate().orElseThrow();
		var style = report.variations().get(Variation.ADAMW).styleScore();
		assertEquals(EPOCHS, style.size());
		for (int epoch = 1; epoch < EPOCHS; epoch++) {
			assertTrue(style.get(epoch) > style.get(epoch - 1), style.toString());
		}
		assertEquals(0.8, style.getLast(), 0.15);
		assertEquals(1, report.variations().get(Variation.ADAMW).objects().getLast());
		assertEquals(0, report.variations().get(Variation.SHUFFLED).objects().getLast());
		assertEquals(0, report.strengths().get(0.0).styleScore().getLast(), 0.1);
		assertEquals(style.getLast() / 2, report.strengths().get(0.5).styleScore().getLast(), 0.1);
		assertEquals(1, report.baseObjects());
		assertEquals(1, report.realObjects());
		assertTrue(Pictures.read(report.picture()).getWidth() > 1000);
		assertEquals(Variation.values().length, runner.runs);
		assertTrue(monitor.notes.stream().anyMatch(note -> note.startsWith("Prodigy: epoch 5")), monitor.notes.toString());

		var json = report.toJson();
		assertEquals(EPOCHS, json.getAsJsonArray("styleScore").size());
		assertEquals(List.of("strength0", "strength0.5", "shuffled", "overcooked"), List.copyOf(json.getAsJsonObject("controls").keySet()));
		assertEquals(0.45, json.getAsJsonObject("optimizers").getAsJsonObject("prodigy").getAsJsonArray("loss").get(0).getAsDouble());
	}

	@Test
	void theRunsAreThoseOfTheStarterButForWhatIsCompared() throws IOException, TaggingException, InterruptedException {
		evaluate();
		var adamw = settings("adamw");
		assertEquals(0.001, adamw.trainerSettings().real("learning_rate"));
		assertEquals(16, adamw.trainerSettings().whole("network_dim"));
		assertEquals("pezofi", adamw.triggerWord());
		assertEquals(5, adamw.samples().getFirst().cfg());
		assertEquals(0.01, settings("overcooked").trainerSettings().real("learning_rate"), 1e-12);
		assertEquals("prodigy", settings("prodigy").optimizer());
		assertTrue(settings("prodigy").trainerSettings().optionalReal("learning_rate").isEmpty());
		assertEquals(adamw.trainerSettings(), settings("shuffled").trainerSettings());
	}

	@Test
	void everyPictureOfTheControlHasTheCaptionOfAnother() throws IOException, TaggingException, InterruptedException {
		evaluate();
		var captions = temp.resolve("out/shuffled/dataset");
		int pictures = 0;
		try (var files = Files.list(captions)) {
			for (var caption : files.filter(file -> file.toString().endsWith(".txt")).toList()) {
				assertTrue(!Files.readString(caption).equals(Files.readString(starterPictures().resolve(caption.getFileName()))), caption.toString());
				pictures++;
			}
		}
		assertEquals(8, pictures);
		assertEquals("pezofi, cat", Files.readString(temp.resolve("out/adamw/dataset/cat.txt")));
	}

	@Test
	void whatIsDoneIsNotDoneAgain() throws IOException, TaggingException, InterruptedException {
		var first = evaluate().orElseThrow();
		var second = evaluate().orElseThrow();
		assertEquals(Variation.values().length, runner.runs);
		assertEquals(first.variations(), second.variations());
	}

	@Test
	void aRunThatDoesNotFinishIsToldWithItsReason() {
		runner.failing = "overcooked";
		var failure = assertThrows(IOException.class, this::evaluate);
		assertTrue(failure.getMessage().contains("overcooked") && failure.getMessage().contains("The loss is NaN."), failure.getMessage());
	}

	@Test
	void stopsWhereDrawingStops() throws IOException, TaggingException, InterruptedException {
		assertTrue(evaluate((run, epochs, strengths, out, heard) -> false).isEmpty());
	}

	private Path starterPictures() {
		return temp.resolve("starter");
	}

	private RunSettings settings(String variation) throws IOException {
		return RunFolder.list(temp.resolve("out").resolve(variation).resolve("runs")).getFirst().readSettings();
	}

	private Optional<StarterReport> evaluate() throws IOException, TaggingException, InterruptedException {
		return evaluate(this::paint);
	}

	private Optional<StarterReport> evaluate(StarterEvaluation.Strengths strengths) throws IOException, TaggingException, InterruptedException {
		var registries = Registries.read(RegistryFactory.getRegistry());
		var models = new BaseModelFiles(registries.baseModels(), () -> STARTER.resolve("model/small.safetensors"), temp);
		var runs = new StarterRuns(new RunPlanner(registries, models, Map.of()), runner, RunSettings.read(STARTER.resolve("demo.json")), starterPictures(),
				temp.resolve("out"));
		return new StarterEvaluation(prompts, starterPictures(), temp.resolve("real"), temp.resolve("out")).run(BaseModelFiles.BUILT_IN, runs, strengths,
				new Judge(pictures), monitor);
	}

	private boolean paint(RunFolder run, int epochs, List<Double> strengths, Path out, org.easel.evaluation.EvaluationMonitor heard) throws IOException {
		for (double strength : strengths) {
			for (int epoch = 1; epoch <= epochs; epoch++) {
				for (int i = 0; i < prompts.size(); i++) {
					var file = new StrengthSamples(run, out).file(strength, epoch, i, run.readSettings().samples().get(i));
					pictures.paint(file, prompts.get(i).label(), strength * 0.8 * epoch / epochs);
				}
			}
		}
		return true;
	}
}
