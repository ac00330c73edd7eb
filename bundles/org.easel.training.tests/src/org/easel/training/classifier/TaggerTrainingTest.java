package org.easel.training.classifier;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.easel.core.random.CounterRandom;
import org.easel.core.safetensors.SafetensorsFile;
import org.easel.djl.Torch;
import org.easel.training.base.BaseTraining;
import org.easel.training.optimizer.AdamWFactory;
import org.easel.training.optimizer.settings.AdamWSettings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A tagger of a few thousand weights, trained on four things. */
class TaggerTrainingTest {

	private static Torch torch;

	@TempDir
	Path folder;

	@BeforeAll
	static void start() {
		torch = Torch.start(1);
	}

	@AfterAll
	static void stop() {
		torch.close();
	}

	/** Keeps losses, and asks to stop after a step. */
	private static final class Watch implements BaseTraining.Progress {

		private final int stopAfter;
		private final List<Double> losses = new ArrayList<>();
		private int reached;

		Watch(int stopAfter) {
			this.stopAfter = stopAfter;
		}

		@Override
		public void step(String phase, int step, int steps, double loss, double seconds) {
			losses.add(loss);
			reached = step;
		}

		@Override
		public void note(String message) {
			assertFalse(message.isBlank());
		}

		@Override
		public boolean stopRequested() {
			return reached == stopAfter;
		}
	}

	private TaggerTraining training(String out, int steps) throws IOException {
		var recipe = TinyPackages.write(folder,
				"{\"steps\": %d, \"batch\": 8, \"rate\": 0.01, \"warmup\": 2, \"noisyShare\": 0, \"averaging\": 0.8}".formatted(steps));
		return new TaggerTraining(recipe, folder, Files.createDirectories(folder.resolve(out)), new AdamWFactory(),
				new AdamWSettings().describe().defaults());
	}

	@Test
	void stoppedAndResumedEqualsStraightThroughToTheBit() throws IOException {
		var whole = new Watch(-1);
		var straight = training("straight", 6);
		assertTrue(straight.run(torch, whole));
		var first = new Watch(2);
		assertFalse(training("parts", 6).run(torch, first));
		var second = new Watch(-1);
		var parts = training("parts", 6);
		assertTrue(parts.run(torch, second));
		var both = new ArrayList<>(first.losses);
		both.addAll(second.losses);
		assertEquals(whole.losses, both);
		assertArrayEquals(Files.readAllBytes(straight.result()), Files.readAllBytes(parts.result()));
	}

	@Test
	void itLearns() throws IOException {
		var watch = new Watch(-1);
		training("out", 60).run(torch, watch);
		double early = watch.losses.subList(0, 10).stream().mapToDouble(Double::doubleValue).average().orElseThrow();
		double late = watch.losses.subList(50, 60).stream().mapToDouble(Double::doubleValue).average().orElseThrow();
		assertTrue(late < 0.6 * early, early + " to " + late);
	}

	@Test
	void theFileHasAllLayersAndSaysItsLabels() throws IOException {
		var training = training("out", 2);
		training.run(torch, new Watch(-1));
		try (var file = SafetensorsFile.open(training.result())) {
			assertEquals(List.of(16L, 3L, 3L, 3L), file.tensor("conv.0.weight").shape());
			assertEquals(List.of(32L, 32L, 3L, 3L), file.tensor("conv.6.weight").shape());
			assertEquals(List.of(32L), file.tensor("conv.6.bias").shape());
			assertEquals(32L, file.tensor("head.weight").shape().getLast());
			var description = file.metadata().get(ClassifierFile.METADATA_KEY);
			assertTrue(description.contains("\"side\":16") && description.contains("\"name\":\"cat face\",\"kind\":\"THING\""), description);
		}
		assertFalse(HeldOutFolder.read(training.heldOut()).isEmpty());
	}

	@Test
	void aVariedPictureSaysWhatIsOnIt() throws IOException {
		var recipe = TinyPackages.write(folder, "{\"steps\": 1, \"batch\": 1, \"rate\": 0.01, \"warmup\": 1, \"noisyShare\": 0, \"averaging\": 0.8}");
		var drawings = Drawings.read(recipe, folder);
		var labels = drawings.labels();
		var variants = new Variants(recipe, labels, drawings.learnt());
		for (int item = 0; item < 20; item++) {
			var target = new float[3 + labels.size()];
			var pixels = variants.vary(new CounterRandom(1, 2, item), target, 3);
			assertEquals(3 * 16 * 16, pixels.length);
			var said = new ArrayList<Label.Kind>();
			for (int i = 0; i < labels.size(); i++) {
				if (target[3 + i] == 1) {
					said.add(labels.all().get(i).kind());
				}
			}
			assertTrue(said.contains(Label.Kind.THING) && said.contains(Label.Kind.COLOUR), said.toString());
			assertEquals(1, said.stream().filter(Label.Kind.GROUND::equals).count());
		}
	}
}
