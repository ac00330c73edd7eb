package org.easel.training.lora;

import java.util.List;

import org.easel.diffusion.ModuleInfo;
import org.easel.diffusion.ModuleInfo.Part;
import org.easel.diffusion.config.ModelConfig;
import org.easel.diffusion.config.TextConfig;
import org.easel.diffusion.config.TextConfig.Layout;

/**
 * The names of layers in a LoRA file, as kohya's sd-scripts write them: diffusers' names for a model with one text
 * encoder (Stable Diffusion 1.5, Easel's small model), the checkpoint's own for one with two (SDXL).
 */
public final class LoraNames {

	private static final String UNET = "lora_unet_";

	private final ModelConfig config;
	private final DiffusersNames diffusers;
	private final boolean two;

	private LoraNames(ModelConfig config) {
		this.config = config;
		this.diffusers = new DiffusersNames(config.unet());
		this.two = config.text().size() > 1;
	}

	public static LoraNames of(ModelConfig config) {
		return new LoraNames(config);
	}

	/**
	 * The name under which a layer's LoRA is written, such as
	 * {@code lora_unet_down_blocks_0_attentions_0_transformer_blocks_0_attn1_to_q}.
	 */
	public String name(ModuleInfo module) {
		return switch (module.part()) {
		case UNET -> UNET + flat(two ? inUnet(module) : diffusers.of(inUnet(module)));
		case TEXT_1 -> text(two ? "lora_te1_" : "lora_te_", module, config.text().get(0));
		case TEXT_2 -> text("lora_te2_", module, config.text().get(1));
		};
	}

	/** All names under which a layer's LoRA may be found in a file: ours first, then what other trainers write. */
	public List<String> spellings(ModuleInfo module) {
		String name = name(module);
		if (module.part() != Part.UNET) {
			return List.of(name);
		}
		return List.of(name, UNET + flat(two ? diffusers.of(inUnet(module)) : inUnet(module)));
	}

	private String inUnet(ModuleInfo module) {
		return module.path().substring(config.unet().prefix().length());
	}

	private static String text(String prefix, ModuleInfo module, TextConfig text) {
		String path = module.path().substring(text.prefix().length());
		return prefix + "text_model_" + flat(text.layout() == Layout.CLIP ? path : clip(path));
	}

	/** OpenCLIP's place of a layer under the name that it has in CLIP. */
	private static String clip(String path) {
		return path.replace("transformer.resblocks.", "encoder.layers.").replace(".attn.", ".self_attn.")
				.replace(".mlp.c_fc", ".mlp.fc1").replace(".mlp.c_proj", ".mlp.fc2");
	}

	private static String flat(String path) {
		return path.replace('.', '_');
	}
}
