package org.easel.diffusion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.easel.core.extension.Contribution;
import org.easel.core.safetensors.DType;
import org.easel.core.safetensors.SafetensorsFile;
import org.easel.diffusion.tokenizer.ClipTokenizer;
import org.easel.djl.Torch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The kinds of base models that a registry has, and what a file is by them. */
class BaseModelsTest {

	private static final String ALL = """
			<baseModel id="nobody" label="Nobody" class="org.easel.diffusion.kinds.NoSuchClass"/>
			<baseModel id="easel.small" label="Easel small" class="org.easel.diffusion.kinds.EaselSmall"/>
			<baseModel id="sd15" label="Stable Diffusion 1.5" class="org.easel.diffusion.kinds.StableDiffusion15"><alias id="sd1"/></baseModel>
			""";

	@TempDir
	private Path folder;

	private final BaseModels models = BaseModels.read(TestRegistry.with(ALL));

	@Test
	void aBrokenContributionIsReportedAndSkipped() {
		assertEquals(List.of("easel.small", "sd15"), models.all().stream().map(Contribution::id).toList());
		assertEquals(1, models.broken().size());
		assertTrue(models.broken().getFirst().message().contains("nobody"), models.broken().toString());
		assertEquals("sd15", models.find("sd1").orElseThrow().id());
	}

	@Test
	void aFileIsWhatTheFirstKindSaysOfIt() throws IOException {
		Path file = ModelFile.of(TestConfigs.FEW_WORDS).write(folder.resolve("mini.safetensors"));
		assertEquals("easel.small", models.facts(file).id());
		try (var torch = Torch.start(1); var model = models.load(file, LoadOptions.NONE, null, torch)) {
			assertEquals(TestConfigs.FEW_WORDS, model.config());
			assertEquals(file, model.path());
		}
	}

	@Test
	void aKindThatFailsIsReportedAndTheNextIsAsked() throws IOException {
		Path file = ModelFile.of(TestConfigs.FEW_WORDS).write(folder.resolve("mini.safetensors"));
		var withFailing = BaseModels.read(TestRegistry.with("<baseModel id=\"failing\" class=\"" + FailingKind.class.getName() + "\"/>" + ALL));
		assertEquals("failing", withFailing.all().getFirst().id());
		assertEquals("easel.small", withFailing.facts(file).id());
		var broken = withFailing.broken().getLast();
		assertEquals(List.of(TestRegistry.CONTRIBUTOR, "failing"), List.of(broken.contributor(), broken.id()));
		assertTrue(broken.reason().contains("mini.safetensors") && broken.reason().contains("out of reach"), broken.reason());
		assertTrue(withFailing.find("failing").isEmpty());
	}

	/** Somebody's kind of base model, with a mistake in it. */
	public static final class FailingKind implements BaseModel {

		@Override
		public boolean recognises(SafetensorsFile file) {
			throw new IndexOutOfBoundsException("out of reach");
		}

		@Override
		public BaseModelFacts facts(SafetensorsFile file) {
			throw new AssertionError("never asked");
		}

		@Override
		public DiffusionModel load(SafetensorsFile file, LoadOptions options, ClipTokenizer tokenizer, Torch torch) {
			throw new AssertionError("never asked");
		}
	}

	@Test
	void aFileThatNobodyKnowsIsRefusedWithWhatItSeemsToBe() throws IOException {
		Path file = ModelFile.empty().zeros("lora_unet_x.alpha", DType.F32).write(folder.resolve("my.safetensors"));
		var failure = assertThrows(UnusableModelException.class, () -> models.facts(file));
		assertTrue(failure.getMessage().startsWith("my.safetensors: ") && failure.getMessage().contains("a LoRA")
				&& failure.getMessage().contains("Easel small, Stable Diffusion 1.5"), failure.getMessage());
		assertThrows(UnusableModelException.class, () -> models.load(file, LoadOptions.NONE, null, null));
	}

	@Test
	void aPickleIsRefusedWithTheReason() throws IOException {
		Path file = Files.write(folder.resolve("model.ckpt"), new byte[] { 'P', 'K', 3, 4, 0, 0, 0, 0, 0, 0, 0, 0 });
		var failure = assertThrows(IOException.class, () -> models.facts(file));
		assertTrue(failure.getMessage().contains("pickle") && failure.getMessage().contains("run code"), failure.getMessage());
	}
}
