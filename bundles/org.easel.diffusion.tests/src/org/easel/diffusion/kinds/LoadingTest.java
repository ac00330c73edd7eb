package org.easel.diffusion.kinds;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.easel.core.safetensors.DType;
import org.easel.core.safetensors.SafetensorsFile;
import org.easel.diffusion.Adapters;
import org.easel.diffusion.DiffusionModel;
import org.easel.diffusion.Fixture;
import org.easel.diffusion.LoadOptions;
import org.easel.diffusion.ModelFile;
import org.easel.diffusion.TestConfigs;
import org.easel.diffusion.UnusableModelException;
import org.easel.diffusion.config.ModelConfigJson;
import org.easel.diffusion.config.Prediction;
import org.easel.djl.Torch;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.Shape;

/** Checkpoints in all their types, and broken ones with what is said of them. */
class LoadingTest {

	private static final String WEIGHT = "model.diffusion_model.middle_block.1.transformer_blocks.0.attn1.to_q.weight";

	@TempDir
	private Path folder;

	private static Torch torch;

	@BeforeAll
	static void start() {
		torch = Torch.start(1);
	}

	@AfterAll
	static void stop() {
		torch.close();
	}

	private static ModelFile sound() {
		return ModelFile.of(TestConfigs.FEW_WORDS);
	}

	private Path write(ModelFile file) throws IOException {
		return file.write(folder.resolve("model.safetensors"));
	}

	private DiffusionModel load(ModelFile file, LoadOptions options) throws IOException {
		return new EaselSmall().load(SafetensorsFile.open(write(file)), options, null, torch);
	}

	/** What UNet and VAE give for some numbers. */
	private float[] outputs(ModelFile file) throws IOException {
		try (var off = Torch.noGradients(); var scope = torch.ops().scope(); var model = load(file, LoadOptions.NONE)) {
			NDArray x = scope.manager().arange(256f).sin().reshape(1, 4, 8, 8);
			NDArray context = scope.manager().arange(40f).cos().reshape(1, 5, 8);
			NDArray prediction = model.unet().predict(x, scope.manager().full(new Shape(1), 500f), context, null, Adapters.NONE);
			return model.vae().decode(prediction).toFloatArray();
		}
	}

	@ParameterizedTest
	@EnumSource(value = DType.class, names = { "F64", "F16", "BF16" })
	void storedTypesAreComputedInFloat32(DType type) throws IOException {
		float[] expected = outputs(sound());
		double distance = Fixture.distance(outputs(sound().allAs(type)), expected);
		double limit = switch (type) {
		// The same numbers, but at other places in memory: the order of a sum may change.
		case F64 -> 1e-5;
		case F16 -> 0.05;
		default -> 0.3;
		};
		assertTrue(distance <= limit, type + " is " + distance + " off");
		assertTrue(type == DType.F64 || distance > 1e-5, "nothing was rounded");
	}

	@Test
	void squeezedConvolutionsAreTheSameNumbers() throws IOException {
		float[] expected = outputs(sound());
		var squeezed = sound();
		for (String name : new String[] { "q", "k", "v", "proj_out" }) {
			for (String part : new String[] { "encoder", "decoder" }) {
				String weight = "first_stage_model." + part + ".mid.attn_1." + name + ".weight";
				squeezed.reshape(weight, squeezed.shape(weight).subList(0, 2));
			}
		}
		assertArrayEquals(expected, outputs(squeezed));
	}

	@Test
	void aMissingTensorIsNamed() throws IOException {
		assertRefused(sound().remove(WEIGHT), WEIGHT + " is missing. ");
	}

	@Test
	void severalMissingTensorsAreCounted() throws IOException {
		assertRefused(sound().remove(WEIGHT).remove("first_stage_model.quant_conv.bias"), WEIGHT + " is missing (and 1 more). ");
	}

	@Test
	void aTensorOfAnotherShapeIsNamed() throws IOException {
		assertRefused(sound().reshape(WEIGHT, List.of(8L, 32L)), WEIGHT + " is [8, 32], not [16, 16]. ");
	}

	@ParameterizedTest
	@EnumSource(value = DType.class, names = { "I8", "U8", "I64", "F8_E4M3" })
	void aTypeThatNobodyComputesWithIsNamed(DType type) throws IOException {
		assertRefused(sound().zeros(WEIGHT, type, 16L, 16L), WEIGHT + " is stored as " + type + "; ");
	}

	@Test
	void aModelForInpaintingIsToldFromItsChannels() throws IOException {
		assertRefused(sound().zeros("model.diffusion_model.input_blocks.0.0.weight", DType.F32, 8L, 9L, 3L, 3L), "takes 9 channels");
	}

	@Test
	void aBrokenConfigurationIsRefused() throws IOException {
		assertRefused(sound().metadata(ModelConfigJson.METADATA_KEY, "{}"), "The model's configuration");
		try (var file = SafetensorsFile.open(folder.resolve("model.safetensors"))) {
			assertThrows(UnusableModelException.class, () -> new EaselSmall().facts(file));
		}
	}

	private void assertRefused(ModelFile file, String reason) throws IOException {
		var failure = assertThrows(UnusableModelException.class, () -> load(file, LoadOptions.NONE));
		assertTrue(failure.getMessage().startsWith("model.safetensors: ") && failure.getMessage().contains(reason), failure.getMessage());
		assertFalse(isOpen("model.safetensors"), "the refused file was left open");
	}

	private static boolean isOpen(String name) throws IOException {
		try (var descriptors = Files.list(Path.of("/proc/self/fd"))) {
			return descriptors.anyMatch(descriptor -> {
				try {
					return Files.readSymbolicLink(descriptor).endsWith(name);
				} catch (IOException e) {
					return false;
				}
			});
		}
	}

	@ParameterizedTest
	@EnumSource(value = DType.class, names = { "F32", "F64", "F16", "BF16" })
	void aWeightThatIsNoNumberIsFound(DType type) throws IOException {
		var file = sound();
		float[] values = file.floats(WEIGHT);
		values[17] = Float.NaN;
		values[18] = Float.POSITIVE_INFINITY;
		file.put(WEIGHT, type, file.shape(WEIGHT), values);
		var failure = assertThrows(UncheckedIOException.class, () -> outputs(file));
		assertTrue(failure.getCause() instanceof UnusableModelException, failure.toString());
		String message = failure.getCause().getMessage();
		assertTrue(message.startsWith("model.safetensors: " + WEIGHT) && message.contains("entry 17"), message);
	}

	@Test
	void whatTheUserSetsWins() throws IOException {
		try (var model = load(sound(), LoadOptions.NONE)) {
			assertEquals(Prediction.V, model.config().prediction());
			assertFalse(model.config().zeroTerminalSnr());
		}
		try (var model = load(sound(), new LoadOptions(Prediction.EPSILON, false))) {
			assertEquals(Prediction.EPSILON, model.config().prediction());
		}
		try (var model = load(sound(), new LoadOptions(null, true))) {
			assertTrue(model.config().zeroTerminalSnr());
			assertEquals(0, model.schedule().alphaBar(999));
		}
		assertThrows(IllegalArgumentException.class, () -> load(sound(), new LoadOptions(Prediction.EPSILON, true)));
		assertFalse(isOpen("model.safetensors"));
	}
}
