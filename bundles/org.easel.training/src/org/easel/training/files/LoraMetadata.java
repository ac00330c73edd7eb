package org.easel.training.files;

import static org.easel.training.settings.LoraTrainerSettings.*;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.easel.diffusion.config.Prediction;
import org.easel.training.data.EpochPlan.BucketCount;
import org.easel.training.schedule.ScheduleSettings;

/** The metadata of a LoRA file under the keys of kohya's sd-scripts ({@code ss_*}) and of modelspec. All values are texts. */
public final class LoraMetadata {

	private final LoraFacts facts;
	private final DatasetMetadata pictures;

	/** The metadata of the files of one run. */
	public LoraMetadata(LoraFacts facts) {
		this.facts = facts;
		this.pictures = new DatasetMetadata(facts.dataset(), facts.items(), facts.buckets());
	}

	/**
	 * @param epoch counted from 1
	 * @param step done at its end
	 */
	public Map<String, String> at(int epoch, long step, Instant now) {
		var texts = new LinkedHashMap<String, String>();
		run(texts, now);
		length(texts, epoch, step);
		network(texts);
		noise(texts);
		dataset(texts);
		model(texts);
		spec(texts, now);
		return texts;
	}

	private void run(Map<String, String> texts, Instant now) {
		texts.put("ss_session_id", facts.sessionId());
		texts.put("ss_training_started_at", PythonText.of(facts.startedAt()));
		texts.put("ss_training_finished_at", PythonText.of(now.toEpochMilli() / 1000.0));
		texts.put("ss_output_name", facts.settings().name());
		texts.put("ss_training_comment", "None");
		texts.put("ss_seed", String.valueOf(facts.values().whole(SEED)));
	}

	private void length(Map<String, String> texts, int epoch, long step) {
		var values = facts.values();
		texts.put("ss_num_train_images", String.valueOf(facts.buckets().stream().mapToInt(BucketCount::count).sum()));
		texts.put("ss_num_reg_images", "0");
		texts.put("ss_num_batches_per_epoch", String.valueOf(facts.progress().batchesPerEpoch()));
		texts.put("ss_num_epochs", String.valueOf(facts.progress().epochs()));
		texts.put("ss_epoch", String.valueOf(epoch));
		texts.put("ss_steps", String.valueOf(step));
		texts.put("ss_max_train_steps", String.valueOf(facts.progress().steps()));
		texts.put("ss_batch_size_per_device", String.valueOf(values.whole(BATCH_SIZE)));
		texts.put("ss_total_batch_size", String.valueOf(values.whole(BATCH_SIZE)));
		texts.put("ss_gradient_accumulation_steps", String.valueOf(values.whole(ACCUMULATION)));
		texts.put("ss_gradient_checkpointing", PythonText.of(values.flag(CHECKPOINTING)));
	}

	private void network(Map<String, String> texts) {
		var values = facts.values();
		texts.put("ss_learning_rate", PythonText.of(facts.learningRate()));
		texts.put("ss_unet_lr", PythonText.of(facts.unetRate()));
		texts.put("ss_text_encoder_lr", PythonText.of(facts.textRate()));
		texts.put("ss_lr_scheduler", values.text(ScheduleSettings.SCHEDULER));
		texts.put("ss_lr_warmup_steps", String.valueOf(facts.warmupSteps()));
		texts.put("ss_optimizer", facts.settings().optimizer() + facts.optimizerSettings().asMap().entrySet().stream()
				.map(entry -> entry.getKey() + "=" + text(entry.getValue())).collect(Collectors.joining(",", "(", ")")));
		texts.put("ss_max_grad_norm", PythonText.of(values.real(MAX_GRAD_NORM)));
		texts.put("ss_network_module", "networks.lora");
		texts.put("ss_network_dim", String.valueOf(values.whole(NETWORK_DIM)));
		texts.put("ss_network_alpha", PythonText.of(alpha()));
		texts.put("ss_network_dropout", "None");
		texts.put("ss_network_args", "{}");
		texts.put("ss_mixed_precision", "no");
		texts.put("ss_full_fp16", "False");
		texts.put("ss_lowram", "False");
	}

	private void noise(Map<String, String> texts) {
		var values = facts.values();
		texts.put("ss_noise_offset", PythonText.orNone(values.real(NOISE_OFFSET)));
		texts.put("ss_min_snr_gamma", PythonText.orNone(values.real(MIN_SNR_GAMMA)));
		texts.put("ss_zero_terminal_snr", PythonText.of(facts.model().zeroTerminalSnr()));
		texts.put("ss_prior_loss_weight", "1.0");
		texts.put("ss_loss_type", "l2");
	}

	private void dataset(Map<String, String> texts) {
		var values = facts.values();
		texts.put("ss_resolution", "(" + values.whole(RESOLUTION) + ", " + values.whole(RESOLUTION) + ")");
		texts.put("ss_enable_bucket", "True");
		texts.put("ss_bucket_no_upscale", PythonText.of(!values.flag(BUCKET_UPSCALE)));
		texts.put("ss_min_bucket_reso", String.valueOf(facts.base().bucketMin()));
		texts.put("ss_max_bucket_reso", String.valueOf(facts.base().bucketMax()));
		texts.put("ss_bucket_info", pictures.bucketInfo());
		texts.put("ss_dataset_dirs", pictures.folders());
		texts.put("ss_reg_dataset_dirs", "{}");
		texts.put("ss_tag_frequency", pictures.tagFrequency());
		texts.put("ss_shuffle_caption", PythonText.of(values.flag(SHUFFLE_TAGS)));
		texts.put("ss_keep_tokens", String.valueOf(values.whole(KEEP_TOKENS)));
		texts.put("ss_caption_dropout_rate", PythonText.of(values.real(CAPTION_DROPOUT)));
		texts.put("ss_caption_tag_dropout_rate", PythonText.of(values.real(TAG_DROPOUT)));
		texts.put("ss_caption_dropout_every_n_epochs", "0");
		texts.put("ss_cache_latents", PythonText.of(values.flag(CACHE_LATENTS)));
		texts.put("ss_color_aug", "False");
		texts.put("ss_flip_aug", "False");
		texts.put("ss_random_crop", "False");
		texts.put("ss_max_token_length", "225");
	}

	private void model(Map<String, String> texts) {
		boolean velocity = facts.model().prediction() == Prediction.V;
		texts.put("ss_v2", "False");
		texts.put("ss_base_model_version", facts.base().version() + (velocity && !facts.base().version().endsWith("_v") ? "_v" : ""));
		texts.put("ss_clip_skip", String.valueOf(facts.values().whole(CLIP_SKIP)));
		texts.put("ss_sd_model_name", facts.modelFile());
		texts.put("ss_sd_model_hash", facts.hashes().brief());
		texts.put("ss_new_sd_model_hash", facts.hashes().full());
	}

	private void spec(Map<String, String> texts, Instant now) {
		long side = facts.values().whole(RESOLUTION);
		texts.put("modelspec.sai_model_spec", "1.0.1");
		texts.put("modelspec.architecture", facts.base().architecture() + "/lora");
		texts.put("modelspec.implementation", implementation());
		texts.put("modelspec.implementation_version", "easel/" + facts.settings().versions().getOrDefault("easel", "unknown"));
		texts.put("modelspec.title", facts.settings().title().isBlank() ? facts.settings().name() : facts.settings().title());
		texts.put("modelspec.resolution", side + "x" + side);
		texts.put("modelspec.date", DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(now.truncatedTo(ChronoUnit.SECONDS).atZone(ZoneId.of("UTC"))));
		texts.put("modelspec.prediction_type", facts.model().prediction() == Prediction.V ? "v" : "epsilon");
		texts.put("modelspec.tags", pictures.commonTags());
		if (!facts.settings().triggerWord().isBlank()) {
			texts.put("modelspec.trigger_phrase", facts.settings().triggerWord());
		}
		if (facts.model().text().size() == 1) {
			texts.put("modelspec.encoder_layer", String.valueOf(facts.values().whole(CLIP_SKIP)));
		}
	}

	/** Whose names the layers have. */
	private String implementation() {
		return facts.model().text().size() > 1 ? "https://github.com/Stability-AI/generative-models" : "diffusers";
	}

	private double alpha() {
		double alpha = facts.values().real(NETWORK_ALPHA);
		return alpha == 0 ? facts.values().whole(NETWORK_DIM) : alpha;
	}

	private static String text(Object value) {
		return switch (value) {
		case Double real -> PythonText.of(real);
		case Boolean flag -> PythonText.of(flag);
		default -> value.toString();
		};
	}
}
