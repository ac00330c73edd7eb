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

/** Stable Diffusion XL and what was trained from it (Pony, Illustrious, NoobAI and many more). */
public final class StableDiffusionXl extends CheckpointKind {

	/** The configuration of every SDXL base model. */
	public static final ModelConfig CONFIG = new ModelConfig(
			new UnetConfig("model.diffusion_model.", 320, List.of(1, 2, 4), 2, List.of(0, 2, 10), 10, 0, 64, 2048, true, 2816, 32, 4),
			List.of(new TextConfig(TextConfig.Layout.CLIP, "conditioner.embedders.0.transformer.text_model.", 49408, 768, 12, 12, 77, true, 49407),
					new TextConfig(TextConfig.Layout.OPEN_CLIP, "conditioner.embedders.1.model.", 49408, 1280, 32, 20, 77, false, 0)),
			new VaeConfig("first_stage_model.", 128, List.of(1, 2, 4, 4), 2, 4, 0.13025, 32), Prediction.EPSILON,
			BetaSchedule.STABLE_DIFFUSION, false);

	private static final String MARK = "model.diffusion_model.label_emb.0.0.weight";
	/** Files trained for v-prediction carry an empty tensor of this name. */
	private static final String V_MARK = "v_pred";
	private static final String ZERO_TERMINAL_MARK = "ztsnr";

	@Override
	public boolean recognises(SafetensorsFile file) {
		return file.has(MARK) && file.tensor(MARK).shape().equals(List.of(1280L, 2816L)) && file.has("conditioner.embedders.1.model.ln_final.weight");
	}

	@Override
	public BaseModelFacts facts(SafetensorsFile file) {
		return new BaseModelFacts("sdxl", "Stable Diffusion XL", "sdxl_base_v1-0", "stable-diffusion-xl-v1-base", 1024, 256, 2048, 64,
				config(file).prediction().id(), Map.of("resolution", 1024L),
				List.of("SDXL always reads the text encoders' last hidden state but one, so clip skip changes nothing in training; it is kept in the file's metadata."));
	}

	@Override
	ModelConfig config(SafetensorsFile file) {
		return file.has(V_MARK) ? CONFIG.with(Prediction.V, file.has(ZERO_TERMINAL_MARK)) : CONFIG;
	}
}
