package org.easel.diffusion;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;

import org.easel.core.safetensors.DType;
import org.easel.core.safetensors.SafetensorsFile;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file that is no base model is told by what it seems to be. */
class UnrecognisedTest {

	@TempDir
	private Path folder;

	@ParameterizedTest
	@CsvSource({ "lora_unet_mid_block_attentions_0_proj_in.lora_down.weight, a LoRA", "unet.mid.to_q.lora_A.weight, a LoRA",
			"lycoris_unet_x.hada_w1_a, a LoRA", "cond_stage_model.model.ln_final.weight, a Stable Diffusion 2 checkpoint",
			"model.diffusion_model.joint_blocks.0.x_block.attn.qkv.weight, Stable Diffusion 3",
			"model.diffusion_model.double_blocks.0.img_attn.qkv.weight, Flux", "double_blocks.0.img_attn.qkv.weight, Flux",
			"conditioner.embedders.0.model.ln_final.weight, an SDXL refiner", "down_blocks.0.resnets.0.conv1.weight, one part of a model",
			"text_model.final_layer_norm.weight, one part of a model", "encoder.down_blocks.0.resnets.0.conv1.weight, one part of a model",
			"model.diffusion_model.out.2.weight, a UNet of a shape", "emb_params, a textual inversion", "control_model.input_hint_block.0.weight, a ControlNet",
			"encoder.down.0.block.0.conv1.weight, a VAE", "first_stage_model.quant_conv.weight, a VAE", "weight, none of its 1 tensors" })
	void whatItSeemsToBeAndTheWayOut(String tensor, String reason) throws IOException {
		Path path = ModelFile.empty().zeros(tensor, DType.F32, 1L).write(folder.resolve("file.safetensors"));
		try (var file = SafetensorsFile.open(path)) {
			String message = Unrecognised.describe(file);
			assertTrue(message.contains(reason) && message.endsWith("."), message);
		}
	}
}
