package org.easel.diffusion.kinds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.easel.core.safetensors.DType;
import org.easel.core.safetensors.SafetensorsFile;
import org.easel.diffusion.BaseModel;
import org.easel.diffusion.BaseModelFacts;
import org.easel.diffusion.ModelFile;
import org.easel.diffusion.TestConfigs;
import org.easel.diffusion.config.ModelConfigJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each kind recognises its own files by their heads, and no others. */
class KindsTest {

	private static final List<BaseModel> KINDS = List.of(new EaselSmall(), new StableDiffusion15(), new StableDiffusionXl());

	@TempDir
	private Path folder;

	/** What the one kind that recognises the file says of it. */
	private BaseModelFacts facts(ModelFile model) throws IOException {
		try (var file = SafetensorsFile.open(model.write(folder.resolve("model.safetensors")))) {
			List<BaseModel> kinds = KINDS.stream().filter(kind -> kind.recognises(file)).toList();
			assertEquals(1, kinds.size(), kinds.toString());
			return kinds.getFirst().facts(file);
		}
	}

	private static ModelFile sdxl() {
		return ModelFile.empty().zeros("model.diffusion_model.label_emb.0.0.weight", DType.U8, 1280L, 2816L)
				.zeros("conditioner.embedders.1.model.ln_final.weight", DType.U8, 1280L);
	}

	private static ModelFile sd(long context) {
		return ModelFile.empty().zeros("model.diffusion_model.input_blocks.1.1.transformer_blocks.0.attn2.to_k.weight", DType.U8, 320L, context);
	}

	@Test
	void stableDiffusion15() throws IOException {
		BaseModelFacts facts = facts(sd(768));
		assertEquals("sd15", facts.id());
		assertEquals(512, facts.resolution());
		assertEquals(64, facts.bucketStep());
		assertEquals("sd_v1", facts.version());
		assertEquals("stable-diffusion-v1", facts.architecture());
		assertEquals("epsilon", facts.prediction());
		assertEquals(512L, facts.defaults().get("resolution"));
	}

	@Test
	void sdxlAndWhatItPredicts() throws IOException {
		BaseModelFacts facts = facts(sdxl());
		assertEquals("sdxl", facts.id());
		assertEquals(1024, facts.resolution());
		assertEquals("sdxl_base_v1-0", facts.version());
		assertEquals("epsilon", facts.prediction());
		assertEquals("v_prediction", facts(sdxl().zeros("v_pred", DType.F32, 0L)).prediction());
	}

	@Test
	void aZeroTerminalRatioIsMarkedInTheFile() throws IOException {
		var marked = sdxl().zeros("v_pred", DType.F32, 0L).zeros("ztsnr", DType.F32, 0L);
		try (var file = SafetensorsFile.open(marked.write(folder.resolve("model.safetensors")))) {
			assertEquals(true, new StableDiffusionXl().config(file).zeroTerminalSnr());
		}
		try (var file = SafetensorsFile.open(sdxl().zeros("ztsnr", DType.F32, 0L).write(folder.resolve("model.safetensors")))) {
			assertFalse(new StableDiffusionXl().config(file).zeroTerminalSnr());
		}
	}

	@Test
	void easelsOwn() throws IOException {
		BaseModelFacts facts = facts(ModelFile.empty().metadata(ModelConfigJson.METADATA_KEY, ModelConfigJson.write(TestConfigs.MINI)));
		assertEquals("easel.small", facts.id());
		assertEquals("v_prediction", facts.prediction());
		assertEquals(64, facts.resolution());
		assertEquals(4, facts.bucketStep());
	}

	@Test
	void nobodyRecognisesAnotherWidthOfContext() throws IOException {
		try (var file = SafetensorsFile.open(sd(1024).write(folder.resolve("model.safetensors")))) {
			assertFalse(KINDS.stream().anyMatch(kind -> kind.recognises(file)));
		}
	}
}
