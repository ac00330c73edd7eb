package org.easel.training.lora;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.easel.diffusion.ModuleInfo;
import org.easel.diffusion.ModuleInfo.Kind;
import org.easel.diffusion.catalog.ModelCatalog;
import org.easel.diffusion.config.ModelConfig;
import org.easel.training.TestConfigs;
import org.easel.training.TestFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoraNamesTest {

	@TempDir
	Path folder;

	@Test
	void namesStableDiffusion15AsKohyaDoes() throws IOException {
		var names = lines(TestConfigs.sd15());
		assertEquals(192, count(names, "lora_unet_"));
		assertEquals(72, count(names, "lora_te_"));
		assertEquals(golden("lora-names-sd15.txt"), names);
	}

	@Test
	void namesSdxlAsKohyaDoes() throws IOException {
		var names = lines(TestConfigs.sdxl());
		assertEquals(722, count(names, "lora_unet_"));
		assertEquals(72, count(names, "lora_te1_"));
		assertEquals(192, count(names, "lora_te2_"));
		assertEquals(golden("lora-names-sdxl.txt"), names);
	}

	@Test
	void namesTheLayersOfOtherDepthsByLevelAndBlock() {
		var names = LoraNames.of(TestConfigs.tiny());
		var layers = ModelCatalog.of(TestConfigs.tiny()).modules();
		assertEquals(List.of("lora_unet_conv_in", "lora_unet_down_blocks_0_resnets_0_conv1", "lora_unet_down_blocks_0_downsamplers_0_conv",
				"lora_unet_down_blocks_1_attentions_0_proj_in", "lora_unet_mid_block_resnets_1_conv2", "lora_unet_up_blocks_0_resnets_1_conv_shortcut",
				"lora_unet_up_blocks_0_attentions_1_transformer_blocks_0_ff_net_0_proj", "lora_unet_up_blocks_0_upsamplers_0_conv",
				"lora_unet_up_blocks_1_resnets_1_time_emb_proj", "lora_unet_conv_out"),
				List.of("input_blocks.0.0", "input_blocks.1.0.in_layers.2", "input_blocks.2.0.op", "input_blocks.3.1.proj_in",
						"middle_block.2.out_layers.3", "output_blocks.1.0.skip_connection", "output_blocks.1.1.transformer_blocks.0.ff.net.0.proj",
						"output_blocks.1.2.conv", "output_blocks.3.0.emb_layers.1", "out.2").stream()
						.map(path -> names.name(find(layers, "model.diffusion_model." + path))).toList());
	}

	private static ModuleInfo find(List<ModuleInfo> layers, String path) {
		return layers.stream().filter(layer -> layer.path().equals(path)).findFirst().orElseThrow();
	}

	private static long count(List<String> lines, String prefix) {
		return lines.stream().filter(line -> line.startsWith(prefix)).count();
	}

	private static List<String> lines(ModelConfig config) {
		var names = LoraNames.of(config);
		return ModelCatalog.of(config).modules().stream().filter(ModuleInfo::inTransformer)
				.map(layer -> String.join("\t", names.name(layer), layer.kind() == Kind.LINEAR ? "linear" : "conv", "" + layer.in(), "" + layer.out(),
						layer.kind() == Kind.LINEAR ? "-" : layer.kernel() + "x" + layer.kernel()))
				.sorted().toList();
	}

	private List<String> golden(String file) throws IOException {
		return Files.readAllLines(TestFile.copy(file, folder)).stream().sorted().toList();
	}
}
