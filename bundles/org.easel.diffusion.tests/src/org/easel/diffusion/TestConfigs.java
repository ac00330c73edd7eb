package org.easel.diffusion;

import java.util.List;

import org.easel.diffusion.config.BetaSchedule;
import org.easel.diffusion.config.ModelConfig;
import org.easel.diffusion.config.Prediction;
import org.easel.diffusion.config.TextConfig;
import org.easel.diffusion.config.UnetConfig;
import org.easel.diffusion.config.VaeConfig;

/** The shapes of the small models that tests work with. */
public final class TestConfigs {

	/** The layout of Stable Diffusion 1.5 at a small width: the fixture {@code sd15-tiny}. */
	public static final ModelConfig SD15 = new ModelConfig(
			new UnetConfig("model.diffusion_model.", 32, List.of(1, 2, 1, 1), 2, List.of(1, 1, 1, 0), 1, 4, 0, 32, false, 0, 32, 4),
			List.of(new TextConfig(TextConfig.Layout.CLIP, "cond_stage_model.transformer.text_model.", 1000, 32, 3, 4, 77, true, 999)),
			new VaeConfig("first_stage_model.", 32, List.of(1, 1, 2, 1), 2, 4, 0.18215, 32), Prediction.EPSILON, BetaSchedule.STABLE_DIFFUSION, false);

	/** The layout of SDXL at a small width: the fixture {@code sdxl-tiny}. */
	public static final ModelConfig SDXL = new ModelConfig(
			new UnetConfig("model.diffusion_model.", 16, List.of(1, 1, 2), 2, List.of(0, 1, 2), 2, 0, 8, 80, true, 48 + 6 * 256, 16, 4),
			List.of(new TextConfig(TextConfig.Layout.CLIP, "conditioner.embedders.0.transformer.text_model.", 1000, 32, 3, 4, 77, true, 999),
					new TextConfig(TextConfig.Layout.OPEN_CLIP, "conditioner.embedders.1.model.", 1000, 48, 3, 4, 77, false, 0)),
			new VaeConfig("first_stage_model.", 32, List.of(1, 1, 1, 1), 2, 4, 0.13025, 32), Prediction.EPSILON, BetaSchedule.STABLE_DIFFUSION, false);

	/** As small as a model can be that knows CLIP's whole vocabulary; draws pictures of multiples of 4 pixels. */
	public static final ModelConfig MINI = new ModelConfig(
			new UnetConfig("model.diffusion_model.", 8, List.of(1, 2), 1, List.of(0, 1), 1, 2, 0, 8, false, 0, 4, 4),
			List.of(new TextConfig(TextConfig.Layout.CLIP, "cond_stage_model.transformer.text_model.", 49408, 8, 2, 2, 77, true, 49407)),
			new VaeConfig("first_stage_model.", 8, List.of(1, 2), 1, 4, 0.5, 4), Prediction.V, BetaSchedule.STABLE_DIFFUSION, false);

	/** The same with a vocabulary of 100 tokens, whose file is small. */
	public static final ModelConfig FEW_WORDS = new ModelConfig(MINI.unet(),
			List.of(new TextConfig(TextConfig.Layout.CLIP, "cond_stage_model.transformer.text_model.", 100, 8, 2, 2, 77, true, 99)), MINI.vae(),
			Prediction.V, BetaSchedule.STABLE_DIFFUSION, false);

	private TestConfigs() {
	}
}
