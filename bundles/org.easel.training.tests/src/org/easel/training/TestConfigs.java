package org.easel.training;

import java.util.List;

import org.easel.diffusion.config.BetaSchedule;
import org.easel.diffusion.config.ModelConfig;
import org.easel.diffusion.config.Prediction;
import org.easel.diffusion.config.TextConfig;
import org.easel.diffusion.config.TextConfig.Layout;
import org.easel.diffusion.config.UnetConfig;
import org.easel.diffusion.config.VaeConfig;

/** Configurations of models that tests train or name. */
public final class TestConfigs {

	private static final String UNET = "model.diffusion_model.";
	private static final String CLIP = "cond_stage_model.transformer.text_model.";
	private static final String CLIP_L = "conditioner.embedders.0.transformer.text_model.";
	private static final String CLIP_G = "conditioner.embedders.1.model.";
	private static final VaeConfig FULL_VAE = new VaeConfig("first_stage_model.", 128, List.of(1, 2, 4, 4), 2, 4, 0.18215, 32);

	private TestConfigs() {
	}

	/** Stable Diffusion 1.5 at its full size. */
	public static ModelConfig sd15() {
		return config(new UnetConfig(UNET, 320, List.of(1, 2, 4, 4), 2, List.of(1, 1, 1, 0), 1, 8, 0, 768, false, 0, 32, 4),
				List.of(new TextConfig(Layout.CLIP, CLIP, 49408, 768, 12, 12, 77, true, 49407)), FULL_VAE);
	}

	/** SDXL at its full size. */
	public static ModelConfig sdxl() {
		return config(new UnetConfig(UNET, 320, List.of(1, 2, 4), 2, List.of(0, 2, 10), 10, 0, 64, 2048, true, 2816, 32, 4),
				List.of(new TextConfig(Layout.CLIP, CLIP_L, 49408, 768, 12, 12, 77, true, 49407),
						new TextConfig(Layout.OPEN_CLIP, CLIP_G, 49408, 1280, 32, 20, 77, false, 0)),
				FULL_VAE.withLatentScale(0.13025));
	}

	/** The reference's small SD 1.5, {@code sd15-tiny.safetensors}. */
	public static ModelConfig sd15Fixture() {
		return config(new UnetConfig(UNET, 32, List.of(1, 2, 1, 1), 2, List.of(1, 1, 1, 0), 1, 4, 0, 32, false, 0, 32, 4),
				List.of(new TextConfig(Layout.CLIP, CLIP, 1000, 32, 3, 4, 77, true, 999)),
				new VaeConfig("first_stage_model.", 32, List.of(1, 1, 2, 1), 2, 4, 0.18215, 32));
	}

	/** The reference's small SDXL, {@code sdxl-tiny.safetensors}. */
	public static ModelConfig sdxlFixture() {
		return config(new UnetConfig(UNET, 16, List.of(1, 1, 2), 2, List.of(0, 1, 2), 2, 0, 8, 80, true, 1584, 16, 4),
				List.of(new TextConfig(Layout.CLIP, CLIP_L, 1000, 32, 3, 4, 77, true, 999),
						new TextConfig(Layout.OPEN_CLIP, CLIP_G, 1000, 48, 3, 4, 77, false, 0)),
				new VaeConfig("first_stage_model.", 32, List.of(1, 1, 1, 1), 2, 4, 0.13025, 32));
	}

	/** A model of two levels that a test trains in a moment; pictures of 16 x 16 pixels are latents of 8 x 8. */
	public static ModelConfig tiny() {
		return config(new UnetConfig(UNET, 32, List.of(1, 2), 1, List.of(0, 1), 1, 4, 0, 32, false, 0, 32, 4),
				List.of(new TextConfig(Layout.CLIP, CLIP, 49408, 32, 2, 4, 77, true, 49407)),
				new VaeConfig("first_stage_model.", 32, List.of(1, 1), 1, 4, 0.5, 32));
	}

	/** The shape of the built-in model's UNet, for measuring a step. */
	public static ModelConfig small() {
		return config(new UnetConfig(UNET, 64, List.of(1, 2, 3), 1, List.of(0, 1, 1), 1, 4, 0, 128, false, 0, 32, 4),
				List.of(new TextConfig(Layout.CLIP, CLIP, 49408, 128, 4, 4, 77, true, 49407)),
				new VaeConfig("first_stage_model.", 32, List.of(1, 1, 1), 1, 4, 0.5, 32));
	}

	private static ModelConfig config(UnetConfig unet, List<TextConfig> text, VaeConfig vae) {
		return new ModelConfig(unet, text, vae, Prediction.EPSILON, BetaSchedule.STABLE_DIFFUSION, false);
	}
}
