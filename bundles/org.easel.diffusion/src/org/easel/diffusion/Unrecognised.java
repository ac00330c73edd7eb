package org.easel.diffusion;

import java.util.function.Predicate;

import org.easel.core.safetensors.SafetensorsFile;

/** Says what a file seems to be that is no base model of a known kind, from the names of its tensors. */
final class Unrecognised {

	private Unrecognised() {
	}

	static String describe(SafetensorsFile file) {
		if (any(file, name -> name.startsWith("lora_") || name.contains(".lora_A.") || name.contains(".lora_B.")
				|| name.endsWith(".hada_w1_a") || name.endsWith(".lokr_w1"))) {
			return "a LoRA, not a base model. Name the checkpoint that the LoRA belongs to.";
		}
		if (any(file, name -> name.startsWith("cond_stage_model.model."))) {
			return "a Stable Diffusion 2 checkpoint, which Easel cannot train on. Take one of Stable Diffusion 1.5 or SDXL.";
		}
		if (any(file, name -> name.contains("double_blocks.") || name.contains("joint_blocks."))) {
			return "a transformer model (Flux or Stable Diffusion 3), which Easel cannot train on. Take one of Stable Diffusion 1.5 or SDXL.";
		}
		if (any(file, name -> name.startsWith("conditioner.embedders.0.model."))) {
			return "an SDXL refiner, which is no base model. Take the base checkpoint.";
		}
		if (any(file, name -> name.equals("emb_params") || name.equals("clip_l") || name.equals("clip_g"))) {
			return "a textual inversion, not a base model. Name the checkpoint that it belongs to.";
		}
		if (any(file, name -> name.startsWith("control_model.") || name.startsWith("controlnet_"))) {
			return "a ControlNet, not a base model. Name the checkpoint that it belongs to.";
		}
		if (any(file, name -> name.startsWith("down_blocks.") || name.startsWith("text_model.") || name.startsWith("encoder.down_blocks."))) {
			return "one part of a model in diffusers' form. Take the whole model as a single file.";
		}
		if (any(file, name -> name.startsWith("model.diffusion_model."))) {
			return "a UNet of a shape that Easel does not know, or one without its text encoder.";
		}
		if (any(file, name -> name.startsWith("encoder.down.") || name.startsWith("first_stage_model."))) {
			return "a VAE alone, not a base model. Take the whole model as a single file.";
		}
		return "no base model: none of its " + file.tensors().size() + " tensors has a name that Easel knows.";
	}

	private static boolean any(SafetensorsFile file, Predicate<String> name) {
		return file.tensors().keySet().stream().anyMatch(name);
	}
}
