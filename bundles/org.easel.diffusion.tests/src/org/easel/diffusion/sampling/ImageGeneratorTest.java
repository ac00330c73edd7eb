package org.easel.diffusion.sampling;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;

import org.easel.core.run.SamplePrompt;
import org.easel.core.safetensors.SafetensorsFile;
import org.easel.diffusion.Adapters;
import org.easel.diffusion.DiffusionModel;
import org.easel.diffusion.ModelFile;
import org.easel.diffusion.TestConfigs;
import org.easel.diffusion.net.Checkpoint;
import org.easel.diffusion.tokenizer.ClipTokenizer;
import org.easel.djl.Torch;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pictures of a model of random weights: they show nothing, but they are the same each time. */
class ImageGeneratorTest {

	@TempDir
	private static Path folder;

	private static Torch torch;
	private static DiffusionModel model;

	@BeforeAll
	static void start() throws IOException {
		torch = Torch.start(1);
		var file = SafetensorsFile.open(ModelFile.of(TestConfigs.MINI).write(folder.resolve("mini.safetensors")));
		var checkpoint = new Checkpoint(file, torch);
		try (var merges = Files.newInputStream(Path.of("../org.easel.starter/data/clip/merges.txt"))) {
			model = new DiffusionModel(TestConfigs.MINI, checkpoint, checkpoint, file.path(), ClipTokenizer.of(merges), torch);
		}
	}

	@AfterAll
	static void stop() throws IOException {
		model.close();
		torch.close();
	}

	private static SamplePrompt prompt(String text, long seed, Sampler sampler) {
		return new SamplePrompt(text, "blurry", seed, 16, 24, 4, 5, sampler.id());
	}

	private static int[] pixels(SamplePrompt prompt) {
		return pixels(prompt, Adapters.NONE);
	}

	private static int[] pixels(SamplePrompt prompt, Adapters adapters) {
		BufferedImage picture = new ImageGenerator(model).generate(prompt, 1, adapters, () -> false);
		assertEquals(prompt.width(), picture.getWidth());
		assertEquals(prompt.height(), picture.getHeight());
		return picture.getRGB(0, 0, prompt.width(), prompt.height(), null, 0, prompt.width());
	}

	@ParameterizedTest
	@EnumSource
	void theSameSeedGivesTheSameBits(Sampler sampler) {
		int[] picture = pixels(prompt("a cat", 7, sampler));
		assertTrue(Arrays.stream(picture).distinct().count() > 10, "the picture is empty");
		assertArrayEquals(picture, pixels(prompt("a cat", 7, sampler)));
	}

	@Test
	void anotherSeedPromptOrSamplerGivesAnotherPicture() {
		int[] picture = pixels(prompt("a cat", 7, Sampler.EULER));
		assertFalse(Arrays.equals(picture, pixels(prompt("a cat", 8, Sampler.EULER))));
		assertFalse(Arrays.equals(picture, pixels(prompt("a dog", 7, Sampler.EULER))));
		assertFalse(Arrays.equals(picture, pixels(prompt("a cat", 7, Sampler.DPMPP_2M_KARRAS))));
	}

	@Test
	void anAdapterChangesThePicture() {
		var asked = new AtomicInteger();
		Adapters louder = path -> path.endsWith("attn2.to_v") ? (x, y) -> {
			asked.incrementAndGet();
			return torch.ops().affine(y, 3, 0);
		} : null;
		int[] picture = pixels(prompt("a cat", 7, Sampler.EULER));
		assertFalse(Arrays.equals(picture, pixels(prompt("a cat", 7, Sampler.EULER), louder)));
		// A transformer on the way down, one in the middle and two on the way up, in four steps.
		assertEquals(4 * 4, asked.get());
	}

	@Test
	void withoutGuidanceTheNegativePromptIsNotLookedAt() {
		var plain = new SamplePrompt("a cat", "blurry", 7, 16, 16, 3, 1, "euler");
		var other = new SamplePrompt("a cat", "a house", 7, 16, 16, 3, 1, "euler");
		assertArrayEquals(pixels(plain), pixels(other));
		var guided = new SamplePrompt("a cat", "a house", 7, 16, 16, 3, 4, "euler");
		assertFalse(Arrays.equals(pixels(plain), pixels(guided)));
	}

	@Test
	void aLongPromptIsReadToItsEnd() {
		String words = "cat, ".repeat(60);
		assertFalse(Arrays.equals(pixels(prompt(words + "red", 7, Sampler.EULER)), pixels(prompt(words + "blue", 7, Sampler.EULER))));
	}

	@Test
	void aCancelledPictureIsNone() {
		var calls = new AtomicInteger();
		assertNull(new ImageGenerator(model).generate(prompt("a cat", 7, Sampler.EULER), 1, Adapters.NONE, () -> calls.incrementAndGet() > 2));
		assertNull(new ImageGenerator(model).generate(prompt("a cat", 7, Sampler.EULER), 1, Adapters.NONE, () -> true));
	}

	@Test
	void sizesAndSamplersThatCannotBeAreRefused() {
		var odd = new SamplePrompt("a cat", "", 7, 18, 16, 4, 5, "euler");
		var failure = assertThrows(IllegalArgumentException.class, () -> pixels(odd));
		assertTrue(failure.getMessage().contains("18 x 16") && failure.getMessage().contains("multiples of 4"), failure.getMessage());
		var unknown = new SamplePrompt("a cat", "", 7, 16, 16, 4, 5, "heun");
		var named = assertThrows(IllegalArgumentException.class, () -> pixels(unknown));
		assertTrue(named.getMessage().contains("\"heun\""), named.getMessage());
	}

	@Test
	void memoryStaysFlatOverManyPictures() {
		assertNotNull(pixels(prompt("a cat", 1, Sampler.EULER)));
		int before = torch.manager().getManagedArrays().size();
		for (int i = 0; i < 30; i++) {
			pixels(new SamplePrompt("a cat", "", i, 8, 8, 1, 5, "dpmpp_2m_karras"));
		}
		assertEquals(before, torch.manager().getManagedArrays().size());
	}

	@Test
	void valuesBecomeColours() {
		// Two pixels, red before green before blue; what lies beyond -1 to 1 is cut.
		BufferedImage picture = ImageGenerator.picture(new float[] { -1, 1, 0, 2, -3, 0.5f }, 2, 1);
		assertEquals(0xff008000, picture.getRGB(0, 0));
		assertEquals(0xffffffbf, picture.getRGB(1, 0));
	}
}
