package org.easel.training.lora;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.easel.core.random.CounterRandom;
import org.easel.core.safetensors.DType;
import org.easel.core.safetensors.SafetensorsFile;
import org.easel.core.safetensors.SafetensorsWriter;
import org.easel.core.safetensors.TensorData;
import org.easel.diffusion.ModuleInfo;
import org.easel.diffusion.catalog.ModelCatalog;
import org.easel.diffusion.config.ModelConfig;
import org.easel.diffusion.config.TextConfig;
import org.easel.djl.Torch;
import org.easel.training.TestConfigs;
import org.easel.training.TestFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoraFileTest {

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

	@Test
	void writesTheBytesThatKohyaWrites() throws IOException {
		var reference = TestFile.copy("kohya-tiny.safetensors", folder);
		var ours = folder.resolve("ours.safetensors");
		try (var lora = LoraFile.read(reference, kohyaTiny(reference), torch); var stored = SafetensorsFile.open(reference)) {
			assertEquals(12, lora.network().modules().size());
			assertEquals(List.of(), lora.unusedLayers());
			var texts = new LinkedHashMap<>(stored.metadata());
			String modelHash = texts.remove("sshs_model_hash");
			String legacyHash = texts.remove("sshs_legacy_hash");
			LoraFile.write(ours, lora.network(), DType.F16, texts);
			try (var written = SafetensorsFile.open(ours)) {
				assertEquals(modelHash, written.metadata().get("sshs_model_hash"));
				assertEquals(legacyHash, written.metadata().get("sshs_legacy_hash"));
				assertEquals(new HashSet<>(stored.tensors().values()), new HashSet<>(written.tensors().values()));
				for (String name : stored.tensors().keySet()) {
					assertEquals(stored.map(name), written.map(name), name);
				}
			}
		}
	}

	@Test
	void keepsEveryBitInFullPrecision() throws IOException {
		var file = folder.resolve("full.safetensors");
		try (var network = trained()) {
			LoraFile.write(file, network, DType.F32, Map.of("ss_seed", "1"));
			try (var read = LoraFile.read(file, TestConfigs.tiny(), torch)) {
				assertEquals("1", read.metadata().get("ss_seed"));
				assertEquals(network.modules().size(), read.network().modules().size());
				for (int i = 0; i < network.modules().size(); i++) {
					var before = network.modules().get(i);
					var after = read.network().modules().get(i);
					assertEquals(before.name(), after.name());
					assertEquals(before.alpha(), after.alpha());
					assertArrayEquals(before.down().toFloatArray(), after.down().toFloatArray());
					assertArrayEquals(before.up().toFloatArray(), after.up().toFloatArray());
				}
			}
		}
	}

	@Test
	void readsWhatOtherTrainersWrite() throws IOException {
		var layer = transformers(TestConfigs.tiny()).getFirst();
		var name = LoraNames.of(TestConfigs.tiny()).spellings(layer).get(1);
		var file = folder.resolve("other.safetensors");
		SafetensorsWriter.write(file, Map.of(), List.of(tensor(name + LoraFile.DOWN, 2, layer.in()), tensor(name + LoraFile.UP, layer.out(), 2),
				tensor("lora_unet_unknown" + LoraFile.DOWN, 2, 2)));
		try (var read = LoraFile.read(file, TestConfigs.tiny(), torch)) {
			assertEquals(List.of(layer), read.network().modules().stream().map(LoraModule::layer).toList());
			assertEquals(2, read.network().modules().getFirst().alpha(), "alpha is the dim where the file has none");
			assertEquals(List.of("lora_unet_unknown"), read.unusedLayers());
		}
	}

	@Test
	void refusesWhatIsNoLoraForTheModel() throws IOException {
		var layer = transformers(TestConfigs.tiny()).getFirst();
		var name = LoraNames.of(TestConfigs.tiny()).name(layer);
		assertRefused("another base model", tensor(name + LoraFile.DOWN, 2, layer.in() + 1), tensor(name + LoraFile.UP, layer.out(), 2));
		assertRefused("is missing", tensor(name + LoraFile.DOWN, 2, layer.in()));
		assertRefused("NaN", tensor(name + LoraFile.DOWN, 2, layer.in()),
				TensorData.of(name + LoraFile.UP, DType.F32, List.of((long) layer.out(), 2L), filled(layer.out() * 2, Float.NaN)));
		assertRefused("made for another one", tensor("lora_unet_unknown" + LoraFile.DOWN, 2, 2));
		assertRefused("LoHa", tensor(name + ".hada_w1_a", 2, 2));
		assertRefused("stored as I32", new TensorData(name + LoraFile.DOWN, DType.I32, List.of(2L, (long) layer.in()), ByteBuffer.allocate(8 * layer.in())),
				tensor(name + LoraFile.UP, layer.out(), 2));
	}

	@Test
	void neverWritesNumbersThatAreNotFinite() throws IOException {
		var file = folder.resolve("nan.safetensors");
		try (var network = trained(); var off = Torch.noGradients()) {
			network.modules().getLast().up().muli(1e30f);
			assertThrows(NotFiniteException.class, () -> LoraFile.write(file, network, DType.F16, Map.of()));
			network.modules().getLast().up().muli(1e30f);
			var refused = assertThrows(NotFiniteException.class, () -> LoraFile.write(file, network, DType.F32, Map.of()));
			assertTrue(refused.getMessage().contains("lora_up.weight"), refused.getMessage());
		}
		assertFalse(Files.exists(file));
	}

	private void assertRefused(String reason, TensorData... tensors) throws IOException {
		var file = folder.resolve("refused.safetensors");
		SafetensorsWriter.write(file, Map.of(), List.of(tensors));
		var refused = assertThrows(UnusableLoraException.class, () -> LoraFile.read(file, TestConfigs.tiny(), torch));
		assertTrue(refused.getMessage().contains(reason) && refused.getMessage().contains(file.toString()), refused.getMessage());
	}

	private static LoraNetwork trained() {
		var config = TestConfigs.tiny();
		var network = LoraNetwork.create(torch, LoraNames.of(config), transformers(config), new LoraShape(3, 1.5), i -> new CounterRandom(1, 0, i));
		try (var off = Torch.noGradients()) {
			network.modules().forEach(module -> module.up().addi(0.123f));
		}
		return network;
	}

	private static List<ModuleInfo> transformers(ModelConfig config) {
		return ModelCatalog.of(config).modules().stream().filter(ModuleInfo::inTransformer).toList();
	}

	private static TensorData tensor(String name, long... shape) {
		var sides = new ArrayList<Long>();
		int size = 1;
		for (long side : shape) {
			sides.add(side);
			size *= side;
		}
		return TensorData.of(name, DType.F32, sides, filled(size, 0.5f));
	}

	private static float[] filled(int size, float value) {
		var values = new float[size];
		Arrays.fill(values, value);
		return values;
	}

	/** The reference's text encoder of two layers, whose width its file tells. */
	private static ModelConfig kohyaTiny(Path file) throws IOException {
		var config = TestConfigs.sd15();
		try (var stored = SafetensorsFile.open(file)) {
			int width = Math.toIntExact(stored.tensor("lora_te_text_model_encoder_layers_0_self_attn_q_proj" + LoraFile.DOWN).shape().get(1));
			var text = new TextConfig(TextConfig.Layout.CLIP, config.text().get(0).prefix(), 1000, width, 2, 4, 77, true, 999);
			return new ModelConfig(config.unet(), List.of(text), config.vae(), config.prediction(), config.betas(), false);
		}
	}
}
