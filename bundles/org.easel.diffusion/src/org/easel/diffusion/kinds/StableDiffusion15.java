package org.easel.diffusion.kinds;

import java.util.List;
import java.util.Map;

import org.easel.core.safetensors.SafetensorsFile;
import org.easel.diffusion.BaseModelFacts;
import org.easel.diffusion.config.BetaSchedule;
import org.easel.diffusion.config.ModelConfig;
import org.easel.diffusion.config.Prediction;
import org.easel.diffusion.config.TextConfig;
import org.easel.diffusion.config.UnetConfig;
import org.easel.diffusion.config.VaeConfig;

/** Stable Diffusion 1.x and what was trained from it. */
public final class StableDiffusion15 extends CheckpointKind {

	/** The configuration of every Stable Diffusion 1.x. */
	public static final ModelConfig CONFIG = new ModelConfig(
			new UnetConfig("model.diffusion_model.", 320, List.of(1, 2, 4, 4), 2, List.of(1, 1, 1, 0), 1, 8, 0, 768, false, 0, 32, 4),
			List.of(new TextConfig(TextConfig.Layout.CLIP, "cond_stage_model.transformer.text_model.", 49408, 768, 12, 12, 77, true, 49407)),
			new VaeConfig("first_stage_model.", 128, List.of(1, 2, 4, 4), 2, 4, 0.18215, 32), Prediction.EPSILON,
			BetaSchedule.STABLE_DIFFUSION, false);

	private static final String MARK = "model.diffusion_model.input_blocks.1.1.transformer_blocks.0.attn2.to_k.weight";

	@Override
	public boolean recognises(SafetensorsFile file) {
		return file.has(MARK) && file.tensor(MARK).shape().equals(List.of(320L, 768L));
	}

	@Override
	public BaseModelFacts facts(SafetensorsFile file) {
		return new BaseModelFacts("sd15", "Stable Diffusion 1.5", "sd_v1", "stable-diffusion-v1", 512, 256, 1024, 64,
				Prediction.EPSILON.id(), Map.of("resolution", 512L), List.of());
	}

	@Override
	ModelConfig config(SafetensorsFile file) {
		return CONFIG;
	}
}
