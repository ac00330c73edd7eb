package org.easel.training.base;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javax.imageio.ImageIO;

import org.easel.core.safetensors.SafetensorsFile;
import org.easel.diffusion.base.StarterFiles;
import org.easel.diffusion.catalog.ModelCatalog;
import org.easel.diffusion.config.ModelConfig;
import org.easel.diffusion.config.ModelConfigJson;
import org.easel.djl.Torch;
import org.easel.training.base.pictures.BasePicture;
import org.easel.training.optimizer.AdamWFactory;
import org.easel.training.optimizer.settings.AdamWSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A base model of a few thousand weights, trained for a few steps. */
class BaseTrainingTest {

	private static final String RECIPE = """
			{"seed": 5, "pictures": {"side": 16, "groups": ["things"], "subgroups": [], "names": [], "shift": 1, "whiteShare": 0.5, "recolourShare": 0.5, "variants": 2},
			 "vae": {"steps": 4, "batch": 2, "rate": 0.001, "warmup": 1, "noisyShare": 0, "averaging": 0.9},
			 "diffusion": {"steps": 6, "batch": 2, "rate": 0.001, "warmup": 2, "noisyShare": 0.5, "averaging": 0.9},
			 "model": {
			  "unet": {"prefix": "model.diffusion_model.", "channels": 16, "multipliers": [1, 2], "residualBlocks": 1, "depths": [0, 1],
			   "middleDepth": 1, "heads": 2, "headWidth": 0, "contextWidth": 8, "linearProjection": false, "vectorWidth": 1544,
			   "normGroups": 4, "latentChannels": 4},
			  "text": [{"layout": "OPEN_CLIP", "prefix": "conditioner.embedders.0.model.", "vocabulary": 49408, "width": 8, "layers": 1,
			   "heads": 2, "length": 77, "quickGelu": true, "padId": 49407}],
			  "vae": {"prefix": "first_stage_model.", "channels": 16, "multipliers": [1, 1], "residualBlocks": 1, "latentChannels": 4,
			   "latentScale": 1.0, "normGroups": 4},
			  "prediction": "V", "betas": {"start": 0.00085, "end": 0.02, "steps": 1000}, "zeroTerminalSnr": false}}
			""";

	@TempDir
	Path folder;

	/** Counts steps, keeps losses, and asks to stop after a step of the diffusion phase. */
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
			reached = phase.equals("diffusion") ? step : 0;
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

	private BaseTraining training(Path out) throws IOException {
		Path recipe = Files.writeString(folder.resolve("recipe.json"), RECIPE);
		Files.createDirectories(out);
		var pictures = new ArrayList<BasePicture>();
		for (Color colour : List.of(Color.RED, Color.GREEN, Color.BLUE)) {
			var image = new BufferedImage(16, 16, BufferedImage.TYPE_INT_ARGB);
			var graphics = image.createGraphics();
			graphics.setColor(colour);
			graphics.fillOval(2, 2, 12, 12);
			graphics.dispose();
			Path file = folder.resolve(colour.getRGB() + ".png");
			ImageIO.write(image, "png", file.toFile());
			pictures.add(new BasePicture(file, "ball", "things", "round", List.of("toy")));
		}
		return new BaseTraining(BaseRecipe.read(recipe), pictures, List.of(), out, StarterFiles.installed().tokenizer(), new AdamWFactory(),
				new AdamWSettings().describe().defaults(), Optional.empty());
	}

	@Test
	void stoppedAndResumedEqualsStraightThroughToTheBit() throws IOException {
		try (var torch = Torch.start(1)) {
			var straight = training(folder.resolve("straight"));
			var whole = new Watch(-1);
			assertTrue(straight.run(torch, whole));
			assertEquals(10, whole.losses.size());
			var first = new Watch(3);
			assertFalse(training(folder.resolve("parts")).run(torch, first));
			var second = new Watch(-1);
			assertTrue(training(folder.resolve("parts")).run(torch, second));
			var both = new ArrayList<>(first.losses);
			both.addAll(second.losses);
			assertEquals(whole.losses, both);
			assertArrayEquals(Files.readAllBytes(straight.result()), Files.readAllBytes(folder.resolve("parts").resolve("small.safetensors")));
		}
	}

	@Test
	void theResultIsAWholeModelInHalfPrecisionWithItsMeasuredLatentScale() throws IOException {
		try (var torch = Torch.start(1)) {
			var training = training(folder.resolve("out"));
			training.run(torch, new Watch(-1));
			try (var file = SafetensorsFile.open(training.result())) {
				ModelConfig config = ModelConfigJson.read(file.metadata().get(ModelConfigJson.METADATA_KEY));
				assertTrue(config.vae().latentScale() > 0 && config.vae().latentScale() != 1);
				for (var spec : ModelCatalog.of(config).tensors()) {
					assertEquals(spec.shape(), file.tensor(spec.name()).shape(), spec.name());
					assertTrue(file.firstNotFinite(spec.name()).isEmpty(), spec.name());
				}
			}
		}
	}

	@Test
	void aBrokenRecipeIsNamed() throws IOException {
		Path file = Files.writeString(folder.resolve("wrong.json"), "{\"seed\": 1}");
		var problem = assertThrows(IOException.class, () -> BaseRecipe.read(file));
		assertTrue(problem.getMessage().contains("wrong.json"), problem.getMessage());
	}
}
