package org.easel.training.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.easel.core.dataset.BucketRules;
import org.easel.core.dataset.Buckets;
import org.easel.core.dataset.Dataset;
import org.easel.core.dataset.TrainingPicture;
import org.easel.core.image.PictureSize;
import org.easel.core.run.RunSettings;
import org.easel.core.settings.SettingValues;
import org.easel.diffusion.BaseModelFacts;
import org.easel.diffusion.config.ModelConfig;
import org.easel.training.TestConfigs;
import org.easel.training.TestFile;
import org.easel.training.data.EpochPlan;
import org.easel.training.data.Progress;
import org.easel.training.data.RunRandom;
import org.easel.training.data.TrainingItem;
import org.easel.training.settings.LoraTrainerSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoraMetadataTest {

	/** Keys of sd-scripts' for what Easel does not have: validation, 8-bit weights, noise of other kinds, its own version. */
	private static final Set<String> NOT_OURS = Set.of("ss_sd_scripts_commit_hash", "ss_num_validation_images", "ss_validation_seed",
			"ss_validation_split", "ss_max_validation_steps", "ss_validate_every_n_epochs", "ss_validate_every_n_steps", "ss_fp8_base",
			"ss_fp8_base_unet", "ss_multires_noise_iterations", "ss_multires_noise_discount", "ss_adaptive_noise_scale", "ss_face_crop_aug_range",
			"ss_scale_weight_norms", "ss_ip_noise_gamma", "ss_debiased_estimation", "ss_noise_offset_random_strength",
			"ss_ip_noise_gamma_random_strength", "ss_huber_schedule", "ss_huber_scale", "ss_huber_c", "ss_resize_interpolation");

	@TempDir
	Path folder;

	private final Map<String, String> texts = metadata(TestConfigs.sd15()).at(20, 2000, Instant.parse("2026-11-30T12:40:00.5Z"));

	@Test
	void hasEveryKeyThatKohyaAlwaysWrites() throws IOException {
		var missing = reference().entrySet().stream().filter(entry -> !entry.getValue().when().startsWith("only") && entry.getKey().startsWith("ss_"))
				.map(Map.Entry::getKey).filter(key -> !NOT_OURS.contains(key) && !texts.containsKey(key)).toList();
		assertEquals(List.of(), missing);
	}

	@Test
	void writesTheSameRunAsKohyaDoes() throws IOException {
		var differing = new TreeMap<String, String>();
		var theirsAlone = Set.of("ss_optimizer", "ss_session_id", "ss_training_started_at", "ss_training_finished_at", "ss_max_token_length",
				"ss_network_args", "ss_bucket_info", "ss_tag_frequency", "ss_new_sd_model_hash", "ss_sd_model_hash", "ss_sd_model_name");
		reference().forEach((key, entry) -> {
			if (key.startsWith("ss_") && texts.containsKey(key) && !theirsAlone.contains(key) && !texts.get(key).equals(entry.example().replace(": ", ":").replace(", \"", ",\""))
					&& !texts.get(key).equals(entry.example())) {
				differing.put(key, texts.get(key) + " instead of " + entry.example());
			}
		});
		assertEquals(Map.of(), differing);
	}

	@Test
	void countsTagsByFolderAndPicturesByBucket() {
		assertEquals("{\"10_kawaii\":{\"kawaii vision\":40,\"1girl\":40,\"smile\":20}}", texts.get("ss_tag_frequency"));
		assertTrue(texts.get("ss_bucket_info").startsWith(
				"{\"buckets\":{\"0\":{\"resolution\":[448,576],\"count\":100},\"1\":{\"resolution\":[512,512],\"count\":300}},\"mean_img_ar_error\":"),
				texts.get("ss_bucket_info"));
		assertEquals("prodigy(lr=1.0,use_bias_correction=True)", texts.get("ss_optimizer"));
	}

	@Test
	void writesModelspecForPeopleWhoLookForIt() {
		assertEquals("stable-diffusion-v1/lora", texts.get("modelspec.architecture"));
		assertEquals("Kawaii Vision", texts.get("modelspec.title"));
		assertEquals("512x512", texts.get("modelspec.resolution"));
		assertEquals("2026-11-30T12:40:00", texts.get("modelspec.date"));
		assertEquals("2", texts.get("modelspec.encoder_layer"));
		assertEquals("kawaii vision", texts.get("modelspec.trigger_phrase"));
		assertEquals("1girl, kawaii vision, smile", texts.get("modelspec.tags"));
		assertEquals("epsilon", texts.get("modelspec.prediction_type"));
		var sdxl = metadata(TestConfigs.sdxl()).at(1, 100, Instant.now());
		assertFalse(sdxl.containsKey("modelspec.encoder_layer"), "SDXL has no clip skip");
		assertEquals("https://github.com/Stability-AI/generative-models", sdxl.get("modelspec.implementation"));
	}

	private record Entry(String example, String when) {
	}

	private Map<String, Entry> reference() throws IOException {
		var entries = new LinkedHashMap<String, Entry>();
		Path file = folder.resolve("kohya-reference.txt");
		for (String line : Files.readAllLines(Files.exists(file) ? file : TestFile.copy("kohya-reference.txt", folder))) {
			String[] parts = line.split("\t");
			if (!line.startsWith("#") && parts.length == 3) {
				entries.putIfAbsent(parts[0], new Entry(parts[1], parts[2]));
			}
		}
		return entries;
	}

	/** The invented run of the reference: 40 pictures, 10 repeats, batches of 4, 20 epochs. */
	private static LoraMetadata metadata(ModelConfig config) {
		Path root = Path.of("dataset");
		var pictures = new ArrayList<TrainingPicture>();
		for (int i = 0; i < 40; i++) {
			var size = i < 30 ? new PictureSize(800, 800) : new PictureSize(700, 900);
			pictures.add(new TrainingPicture(root.resolve("10_kawaii/" + i + ".png"), size, Optional.empty(),
					"Kawaii Vision, 1girl" + (i % 2 == 0 ? ", smile" : ""), 10, "10_kawaii"));
		}
		var buckets = new Buckets(new BucketRules(512, 256, 1024, 64, true));
		var items = pictures.stream().map(picture -> new TrainingItem(picture, buckets.assign(picture.size()))).toList();
		var values = new LoraTrainerSettings().describe().defaults().with("resolution", 512).with("clip_skip", 2);
		var settings = new RunSettings(RunSettings.VERSION, "kawaii_vision", "Kawaii Vision", "lora", "prodigy", "sd15", "base.safetensors", "dataset",
				"kawaii vision", values, SettingValues.empty(), List.of(), Map.of("easel", "0.1.0"));
		var optimizer = SettingValues.empty().with("lr", 1.0).with("use_bias_correction", true);
		var base = new BaseModelFacts("sd15", "Stable Diffusion 1.5", "sd_v1", "stable-diffusion-v1", 512, 256, 1024, 64, "epsilon", Map.of(), List.of());
		return new LoraMetadata(new LoraFacts(settings, values, optimizer, new Dataset(root, pictures, List.of()), items,
				new EpochPlan(items, 4, new RunRandom(42)).counts(), new Progress(20, 100, 1), base, config, 1, 1, 1, 100, "base.safetensors",
				new ModelHashes("0a1b2c3d", "11"), "7", 1796038800.25));
	}
}
