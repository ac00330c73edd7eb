package org.easel.training.settings;

import java.util.ArrayList;
import java.util.List;

import org.easel.core.settings.Problem;
import org.easel.core.settings.SettingValues;

/** What single settings cannot tell: values that do not go together. */
public final class LoraSettingsCheck {

	private LoraSettingsCheck() {
	}

	/**
	 * All problems of the values, ranges included.
	 *
	 * @param given values; the defaults stand in for what is missing
	 */
	public static List<Problem> problems(SettingValues given) {
		var description = new LoraTrainerSettings().describe();
		var values = description.defaults().withAll(given);
		var problems = new ArrayList<>(description.check(values));
		if (!Problem.anyError(problems)) {
			problems.addAll(together(values));
		}
		return problems;
	}

	/**
	 * Values that do not go together.
	 *
	 * @param values of all settings, each right by itself
	 */
	static List<Problem> together(SettingValues values) {
		var problems = new ArrayList<Problem>();
		if (!trainsUnet(values) && !trainsText(values)) {
			problems.add(Problem.error(LoraTrainerSettings.UNET_LR,
					"Nothing would be trained: the UNet's rate is 0 and the text encoder is not trained. Set unet_lr above 0."));
		}
		if (values.flag(LoraTrainerSettings.ZERO_TERMINAL_SNR) && values.text(LoraTrainerSettings.PREDICTION_TYPE).equals("epsilon")) {
			problems.add(Problem.error(LoraTrainerSettings.ZERO_TERMINAL_SNR, zeroTerminalNeedsVelocity()));
		}
		return problems;
	}

	/** Why zero terminal SNR and epsilon-prediction do not go together. */
	public static String zeroTerminalNeedsVelocity() {
		return "Zero terminal SNR needs v-prediction: with epsilon-prediction the last step holds nothing to learn from and its min-SNR weight is 0/0. "
				+ "Turn zero_terminal_snr off, or set prediction_type to v_prediction if the base model was made so.";
	}

	/** Whether the UNet gets a LoRA. */
	public static boolean trainsUnet(SettingValues values) {
		return values.optionalReal(LoraTrainerSettings.UNET_LR).orElse(1) > 0;
	}

	/** Whether the text encoders get a LoRA. */
	public static boolean trainsText(SettingValues values) {
		return values.flag(LoraTrainerSettings.TRAIN_TEXT_ENCODER) && values.optionalReal(LoraTrainerSettings.TEXT_ENCODER_LR).orElse(1) > 0;
	}

	/** Whether a caption is the same each time, so that what the text encoder makes of it can be kept. */
	public static boolean textIsConstant(SettingValues values) {
		return !trainsText(values) && !values.flag(LoraTrainerSettings.SHUFFLE_TAGS) && values.real(LoraTrainerSettings.CAPTION_DROPOUT) == 0
				&& values.real(LoraTrainerSettings.TAG_DROPOUT) == 0;
	}
}
