package org.easel.diffusion.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.easel.diffusion.Fixture;
import org.easel.diffusion.ModuleInfo;
import org.easel.diffusion.ModuleInfo.Kind;
import org.easel.diffusion.ModuleInfo.Part;
import org.easel.diffusion.TestConfigs;
import org.easel.diffusion.config.ModelConfig;
import org.easel.diffusion.kinds.StableDiffusion15;
import org.easel.diffusion.kinds.StableDiffusionXl;
import org.junit.jupiter.api.Test;

/** The catalog of a model's tensors is what its checkpoint holds, and its modules are those that kohya's tools know. */
class ModelCatalogTest {

	/** Stored beside the weights, but no part of a model. */
	private static boolean isWeight(String name) {
		return !List.of("betas", "alphas_cumprod").contains(name) && !name.endsWith("position_ids") && !name.endsWith("logit_scale");
	}

	private static void assertTensors(String file, ModelConfig config) throws IOException {
		var catalog = new TreeMap<String, List<Long>>();
		for (TensorSpec spec : ModelCatalog.of(config).tensors()) {
			assertEquals(null, catalog.put(spec.name(), spec.shape()), spec.name() + " is listed twice");
		}
		try (var checkpoint = Fixture.open(file)) {
			Map<String, List<Long>> stored = new TreeMap<>();
			checkpoint.file().tensors().forEach((name, info) -> {
				if (isWeight(name)) {
					stored.put(name, info.shape());
				}
			});
			assertEquals(stored, catalog);
		}
	}

	@Test
	void tensorsOfTheLayoutOfStableDiffusion15AreTheCheckpoints() throws IOException {
		assertTensors("sd15-tiny", TestConfigs.SD15);
	}

	@Test
	void tensorsOfTheLayoutOfSdxlAreTheCheckpoints() throws IOException {
		assertTensors("sdxl-tiny", TestConfigs.SDXL);
	}

	private static Map<Part, Long> transformerModules(ModelConfig config) {
		return ModelCatalog.of(config).modules().stream().filter(ModuleInfo::inTransformer)
				.collect(Collectors.groupingBy(ModuleInfo::part, Collectors.counting()));
	}

	@Test
	void aPlainLoraHasSoManyModules() {
		assertEquals(Map.of(Part.UNET, 192L, Part.TEXT_1, 72L), transformerModules(StableDiffusion15.CONFIG));
		assertEquals(Map.of(Part.UNET, 722L, Part.TEXT_1, 72L, Part.TEXT_2, 192L), transformerModules(StableDiffusionXl.CONFIG));
	}

	@Test
	void theModelsHaveAsManyParametersAsTheOriginals() {
		assertEquals(859_520_964L, parameters(StableDiffusion15.CONFIG, "model.diffusion_model."));
		assertEquals(83_653_863L, parameters(StableDiffusion15.CONFIG, "first_stage_model."));
		assertEquals(123_060_480L, parameters(StableDiffusion15.CONFIG, "cond_stage_model."));
		assertEquals(2_567_463_684L, parameters(StableDiffusionXl.CONFIG, "model.diffusion_model."));
		// OpenCLIP bigG's text tower, without its one logit scale.
		assertEquals(694_659_840L, parameters(StableDiffusionXl.CONFIG, "conditioner.embedders.1."));
	}

	private static long parameters(ModelConfig config, String prefix) {
		return ModelCatalog.of(config).tensors().stream().filter(spec -> spec.name().startsWith(prefix)).mapToLong(TensorSpec::size).sum();
	}

	@Test
	void eachModuleHasTheShapeOfItsWeight() {
		for (ModelConfig config : List.of(StableDiffusion15.CONFIG, StableDiffusionXl.CONFIG)) {
			ModelCatalog catalog = ModelCatalog.of(config);
			Map<String, TensorSpec> tensors = catalog.tensors().stream().collect(Collectors.toMap(TensorSpec::name, spec -> spec));
			for (ModuleInfo module : catalog.modules()) {
				TensorSpec weight = tensors.get(module.path() + ".weight");
				if (weight == null) {
					assertTrue(module.path().matches("conditioner\\.embedders\\.1\\.model\\.transformer\\.resblocks\\.\\d+\\.attn\\.[qkv]_proj"), module.path());
				} else if (module.kind() == Kind.LINEAR) {
					assertEquals(List.of((long) module.out(), (long) module.in()), weight.shape(), module.path());
				} else {
					assertEquals(List.of((long) module.out(), (long) module.in(), (long) module.kernel(), (long) module.kernel()), weight.shape(), module.path());
				}
			}
		}
	}
}
