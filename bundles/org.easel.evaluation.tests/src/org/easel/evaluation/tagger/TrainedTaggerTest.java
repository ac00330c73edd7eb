package org.easel.evaluation.tagger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.easel.core.image.Pictures;
import org.easel.djl.Torch;
import org.easel.tagging.features.FeatureTagger;
import org.easel.tagging.small.SmallTaggerWriter;
import org.easel.training.base.BaseTraining;
import org.easel.training.classifier.HeldOutFolder;
import org.easel.training.classifier.TaggerRecipe;
import org.easel.training.classifier.TaggerTraining;
import org.easel.training.optimizer.AdamWFactory;
import org.easel.training.optimizer.settings.AdamWSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A tiny tagger the whole way: trained by one engine, written as ONNX, read by another, measured. */
class TrainedTaggerTest {

	@TempDir
	Path folder;

	/**
	 * The writer compares what ONNX Runtime gives with what the training's engine gave, probabilities and features, to 1e-4, and
	 * writes nothing where they differ.
	 */
	@Test
	void onnxRuntimeGivesWhatTheTrainingGaveAndTheRestIsMeasured() throws IOException {
		for (var hand : List.of("one", "two", "three")) {
			icons(folder.resolve(hand), hand);
		}
		words(folder.resolve("words"));
		var training = new TaggerTraining(TaggerRecipe.read(recipe()), folder, Files.createDirectories(folder.resolve("out")), new AdamWFactory(),
				new AdamWSettings().describe().defaults());
		try (var torch = Torch.start(1)) {
			assertTrue(training.run(torch, new Quiet()));
		}
		var tagger = folder.resolve("tagger");
		SmallTaggerWriter.write(training.result(), tagger, "Easel tests", "none needed");
		var heldOut = HeldOutFolder.read(training.heldOut());
		try (var opened = FeatureTagger.open(tagger, 1)) {
			var report = new TaggerEvaluation(opened::look, opened.labels()).run(heldOut, () -> false).orElseThrow();
			assertEquals(2, report.all().pictures());
			assertEquals(1, report.all().namedInTop5(), "there are but two things");
			assertTrue(new TaggerEvaluation(opened::look, opened.labels()).run(heldOut, () -> true).isEmpty());
			assertEquals(32, opened.look(Pictures.read(heldOut.getFirst().file())).features().length);
		}
	}

	private Path recipe() throws IOException {
		var sources = """
				{"folder": "one", "family": "one", "evaluationOnly": false}, {"folder": "two", "family": "two", "evaluationOnly": false},
				{"folder": "three", "family": "three", "evaluationOnly": false}
				""";
		return Files.writeString(folder.resolve("recipe.json"), """
				{"seed": 3, "pictures": {"words": "words", "sources": [%s], "groups": ["food-drink"], "subgroups": [], "names": [], "tags": ["fruit"],
				 "heldOut": 1},
				 "variation": {"whiteShare": 0.8, "recolourShare": 0.1, "greyShare": 0.1, "inkShare": 0.1, "pairShare": 0.1, "blurShare": 0.1,
				  "noiseShare": 0.1, "leastScale": 0.7, "rotation": 5, "shift": 1},
				 "network": {"side": 16, "widths": [16, 32, 32]},
				 "training": {"steps": 5, "batch": 4, "rate": 0.01, "warmup": 1, "noisyShare": 0, "averaging": 0.5},
				 "positiveWeight": 1, "weightDecay": 0, "licence": "none needed"}
				""".formatted(sources));
	}

	private static void words(Path words) throws IOException {
		Files.createDirectories(words.resolve("en"));
		Files.createDirectories(words.resolve("meta"));
		Files.writeString(words.resolve("meta/groups.json"), "{\"groups\": {\"4\": \"food-drink\"}, \"subgroups\": {\"42\": \"food-fruit\"}}");
		Files.writeString(words.resolve("en/data.json"), """
				[{"label": "red apple", "hexcode": "1F34E", "tags": ["fruit"], "order": 1, "group": 4, "subgroup": 42},
				 {"label": "banana", "hexcode": "1F34C", "tags": ["fruit"], "order": 2, "group": 4, "subgroup": 42}]
				""");
	}

	private static void icons(Path folder, String hand) throws IOException {
		Files.createDirectories(folder);
		int radius = 8 + hand.length();
		Files.writeString(folder.resolve("icons.json"), """
				{"width": 32, "height": 32, "icons": {
				 "red-apple": {"body": "<circle cx='16' cy='16' r='%1$d' fill='#d02020'/>"},
				 "banana": {"body": "<rect x='2' y='12' width='28' height='%1$d' fill='#f0d020'/>"}}}
				""".formatted(radius));
	}

	/** Says nothing and never stops. */
	private static final class Quiet implements BaseTraining.Progress {

		@Override
		public void step(String phase, int step, int steps, double loss, double seconds) {
			assertFalse(Double.isNaN(loss));
		}

		@Override
		public void note(String message) {
			assertFalse(message.isBlank());
		}

		@Override
		public boolean stopRequested() {
			return false;
		}
	}
}
