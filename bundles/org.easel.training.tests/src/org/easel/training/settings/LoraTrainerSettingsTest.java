package org.easel.training.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.easel.core.settings.InvalidSettingsException;
import org.easel.core.settings.Problem;
import org.easel.core.settings.SettingValues;
import org.junit.jupiter.api.Test;

class LoraTrainerSettingsTest {

	private final SettingValues defaults = new LoraTrainerSettings().describe().defaults();

	@Test
	void defaultsAreTheReferenceGuides() {
		assertEquals(List.of(20L, 10L, 4L, 1024L, 1L, 16L), List.of(defaults.whole("epochs"), defaults.whole("repeats"), defaults.whole("batch_size"),
				defaults.whole("resolution"), defaults.whole("keep_tokens"), defaults.whole("network_dim")));
		assertEquals(List.of(16.0, 5.0, 5.0), List.of(defaults.real("network_alpha"), defaults.real("min_snr_gamma"), defaults.real("lr_warmup_percent")));
		assertEquals("constant_with_warmup", defaults.text("lr_scheduler"));
		assertTrue(defaults.flag("shuffle_tags"));
		assertFalse(defaults.has("learning_rate"), "each optimizer brings its own");
		assertEquals(List.of(), LoraSettingsCheck.problems(defaults));
		assertEquals(List.of(), LoraSettingsCheck.problems(SettingValues.empty()));
	}

	@Test
	void describesEverySettingOfTheContract() {
		var ids = new LoraTrainerSettings().describe().settings().stream().map(setting -> setting.id()).toList();
		assertTrue(ids.containsAll(List.of("epochs", "repeats", "batch_size", "gradient_accumulation_steps", "resolution", "clip_skip", "shuffle_tags",
				"keep_tokens", "caption_dropout", "tag_dropout", "learning_rate", "unet_lr", "text_encoder_lr", "train_text_encoder", "lr_scheduler",
				"lr_warmup_percent", "lr_scheduler_num_cycles", "lr_scheduler_power", "min_snr_gamma", "noise_offset", "prediction_type", "network_dim",
				"network_alpha", "max_grad_norm", "gradient_checkpointing", "cache_latents", "cache_text_encoder_outputs", "seed", "save_every_n_epochs",
				"sample_every_n_epochs", "sample_steps", "sample_cfg", "sample_sampler", "bucket_upscale", "threads")), ids.toString());
		assertTrue(new LoraTrainerSettings().describe().settings().stream().allMatch(setting -> setting.help().endsWith(".")));
	}

	@Test
	void refusesWhatCannotTrain() {
		assertProblem("Network dim (network_dim) is 0", "network_dim", 0);
		assertProblem("Learning rate (learning_rate) is NaN", "learning_rate", Double.NaN);
		assertProblem("Learning rate (learning_rate) is Infinity", "learning_rate", Double.POSITIVE_INFINITY);
		assertProblem("Learning rate (learning_rate) is 0.0", "learning_rate", 0.0);
		assertProblem("Epochs (epochs) is 0", "epochs", 0);
		assertProblem("Noise offset (noise_offset) is -0.1", "noise_offset", -0.1);
		var typed = assertThrows(InvalidSettingsException.class, () -> new LoraTrainerSettings().describe().parse(Map.of("learning_rate", "NaN")));
		assertTrue(typed.getMessage().contains("Give a number from"), typed.getMessage());
	}

	@Test
	void refusesValuesThatDoNotGoTogether() {
		var nothing = SettingValues.of(Map.of("unet_lr", 0.0, "text_encoder_lr", 0.0));
		assertTrue(message(nothing).contains("Nothing would be trained"));
		var zeroTerminal = SettingValues.of(Map.of("zero_terminal_snr", true, "prediction_type", "epsilon"));
		assertTrue(message(zeroTerminal).contains("needs v-prediction"));
		assertEquals(List.of(), LoraSettingsCheck.problems(zeroTerminal.with("prediction_type", "v_prediction")));
	}

	@Test
	void tellsWhatIsTrainedAndWhatStaysTheSame() {
		assertTrue(LoraSettingsCheck.trainsText(defaults));
		assertFalse(LoraSettingsCheck.trainsText(defaults.with("text_encoder_lr", 0.0)));
		assertFalse(LoraSettingsCheck.trainsUnet(defaults.with("unet_lr", 0.0)));
		var constant = defaults.with("train_text_encoder", false).with("shuffle_tags", false);
		assertTrue(LoraSettingsCheck.textIsConstant(constant));
		assertFalse(LoraSettingsCheck.textIsConstant(constant.with("shuffle_tags", true)));
		assertFalse(LoraSettingsCheck.textIsConstant(constant.with("tag_dropout", 0.1)));
		assertFalse(LoraSettingsCheck.textIsConstant(constant.with("caption_dropout", 0.1)));
		assertFalse(LoraSettingsCheck.textIsConstant(constant.with("train_text_encoder", true)));
	}

	private static void assertProblem(String message, String id, Object value) {
		var problems = LoraSettingsCheck.problems(SettingValues.of(Map.of(id, value)));
		assertTrue(Problem.anyError(problems) && problems.getFirst().message().startsWith(message), problems.toString());
	}

	private static String message(SettingValues values) {
		return LoraSettingsCheck.problems(values).getFirst().message();
	}
}
