package org.easel.training.settings;

import java.util.ArrayList;
import java.util.List;

import org.easel.core.settings.Problem;
import org.easel.core.settings.Setting;
import org.easel.core.settings.Setting.Option;
import org.easel.core.settings.SettingValues;
import org.easel.core.settings.SettingsDescription;
import org.easel.core.settings.SettingsProvider;
import org.easel.training.schedule.ScheduleSettings;

/** What can be set on the training of a LoRA, under kohya's words, with the reference guide's numbers as defaults. */
public final class LoraTrainerSettings implements SettingsProvider {

	public static final String EPOCHS = "epochs";
	public static final String REPEATS = "repeats";
	public static final String BATCH_SIZE = "batch_size";
	public static final String ACCUMULATION = "gradient_accumulation_steps";
	public static final String RESOLUTION = "resolution";
	public static final String BUCKET_UPSCALE = "bucket_upscale";
	public static final String CLIP_SKIP = "clip_skip";
	public static final String SHUFFLE_TAGS = "shuffle_tags";
	public static final String KEEP_TOKENS = "keep_tokens";
	public static final String CAPTION_DROPOUT = "caption_dropout";
	public static final String TAG_DROPOUT = "tag_dropout";
	public static final String NETWORK_DIM = "network_dim";
	public static final String NETWORK_ALPHA = "network_alpha";
	public static final String TRAIN_TEXT_ENCODER = "train_text_encoder";
	public static final String LEARNING_RATE = "learning_rate";
	public static final String UNET_LR = "unet_lr";
	public static final String TEXT_ENCODER_LR = "text_encoder_lr";
	public static final String MAX_GRAD_NORM = "max_grad_norm";
	public static final String MIN_SNR_GAMMA = "min_snr_gamma";
	public static final String NOISE_OFFSET = "noise_offset";
	public static final String PREDICTION_TYPE = "prediction_type";
	public static final String ZERO_TERMINAL_SNR = "zero_terminal_snr";
	public static final String SEED = "seed";
	public static final String SAVE_EVERY = "save_every_n_epochs";
	public static final String SAVE_PRECISION = "save_precision";
	public static final String SAMPLE_EVERY = "sample_every_n_epochs";
	public static final String SAMPLE_STEPS = "sample_steps";
	public static final String SAMPLE_CFG = "sample_cfg";
	public static final String SAMPLE_SAMPLER = "sample_sampler";
	public static final String CHECKPOINTING = "gradient_checkpointing";
	public static final String CACHE_LATENTS = "cache_latents";
	public static final String CACHE_TEXT = "cache_text_encoder_outputs";
	public static final String THREADS = "threads";

	private static final String LENGTH = "Length";
	private static final String PICTURES = "Pictures";
	private static final String CAPTIONS = "Captions";
	private static final String NETWORK = "Network";
	private static final String RATE = "Learning rate";
	private static final String NOISE = "Noise and loss";
	private static final String SAVING = "Files and samples";
	private static final String MEMORY = "Memory and speed";

	private static final double LOWEST_RATE = 1e-9;
	private static final double HIGHEST_RATE = 100;

	@Override
	public SettingsDescription describe() {
		var all = new ArrayList<Setting>();
		all.addAll(length());
		all.addAll(pictures());
		all.addAll(captions());
		all.addAll(network());
		all.addAll(rates());
		all.addAll(noise());
		all.addAll(saving());
		all.addAll(memory());
		return new SettingsDescription(all);
	}

	@Override
	public List<Problem> together(SettingValues values) {
		return LoraSettingsCheck.together(values);
	}

	private static List<Setting> length() {
		return List.of(
				Setting.whole(EPOCHS, "Epochs", "How often all pictures are gone through. Each epoch gives a file of its own to choose from; 20 gives a good choice.",
						LENGTH, 20L, 1, 10_000).asRequired(),
				Setting.whole(REPEATS, "Repeats", "How often a picture comes up in one epoch. Choose it so that the whole run has 1,000 to 2,000 steps; a folder named "
						+ "like 5_name sets its own.", LENGTH, 10L, 1, 10_000).asRequired(),
				Setting.whole(BATCH_SIZE, "Batch size", "Pictures that are learnt from at once. 4 is a good middle; more needs more memory.", LENGTH, 4L, 1, 1024)
						.asRequired(),
				Setting.whole(ACCUMULATION, "Gradient accumulation", "Batches that make one step together: a greater batch without more memory.", LENGTH, 1L, 1, 1024)
						.asRequired().asAdvanced());
	}

	private static List<Setting> pictures() {
		return List.of(
				Setting.whole(RESOLUTION, "Resolution", "Pictures are scaled to about this many pixels a side, whatever their shape. Take what the base model was made "
						+ "for: 1024 for SDXL, 512 for Stable Diffusion 1.5.", PICTURES, 1024L, 16, 4096).asRequired(),
				Setting.flag(BUCKET_UPSCALE, "Enlarge small pictures", "Off: a picture smaller than the resolution is trained at its own size.", PICTURES, true)
						.asRequired().asAdvanced());
	}

	private static List<Setting> captions() {
		return List.of(
				Setting.flag(SHUFFLE_TAGS, "Shuffle tags", "Tags come in another order each time, so that none is learnt by its place. Leave it on for tags, off for "
						+ "sentences.", CAPTIONS, true).asRequired(),
				Setting.whole(KEEP_TOKENS, "Keep tokens", "So many tags at the start stay where they are: 1 for a trigger word, 0 without one.", CAPTIONS, 1L, 0, 1000)
						.asRequired(),
				Setting.whole(CLIP_SKIP, "Clip skip", "Which layer of the text encoder is used, counted from the last: 2 for drawings and anime, 1 for photos and "
						+ "realistic pictures. SDXL always uses the same layers.", CAPTIONS, 1L, 1, 12).asRequired(),
				Setting.real(CAPTION_DROPOUT, "Caption dropout", "Share of pictures that are learnt without their caption, 0 to 1.", CAPTIONS, 0.0, 0, 1).asRequired()
						.asAdvanced(),
				Setting.real(TAG_DROPOUT, "Tag dropout", "Share of tags that are left out each time, 0 to 1; kept tokens stay.", CAPTIONS, 0.0, 0, 1).asRequired()
						.asAdvanced());
	}

	private static List<Setting> network() {
		return List.of(
				Setting.whole(NETWORK_DIM, "Network dim", "Size of the LoRA. 16 holds most characters and styles; more makes a larger file that learns details, and "
						+ "flaws, more easily.", NETWORK, 16L, 1, 1024).asRequired(),
				Setting.real(NETWORK_ALPHA, "Network alpha", "Scales the LoRA by alpha / dim. Take the dim itself, or half of it to learn more gently. 0 is the same "
						+ "as the dim.", NETWORK, 16.0, 0, 1024).asRequired(),
				Setting.flag(TRAIN_TEXT_ENCODER, "Train the text encoder", "Words get a LoRA of their own too, which helps a trigger word to mean something new.", NETWORK,
						true).asRequired());
	}

	private static List<Setting> rates() {
		var rates = new ArrayList<Setting>();
		rates.add(Setting.real(LEARNING_RATE, "Learning rate", "How far a step goes. Leave it empty for the optimizer's own; with Prodigy that is 1, and it finds the "
				+ "size of its steps by itself.", RATE, null, LOWEST_RATE, HIGHEST_RATE));
		rates.add(Setting.real(UNET_LR, "Rate of the UNet", "Empty: the learning rate. 0: the UNet is not trained.", RATE, null, 0, HIGHEST_RATE).asAdvanced());
		rates.add(Setting.real(TEXT_ENCODER_LR, "Rate of the text encoder", "Empty: the learning rate. 0: the text encoder is not trained. Prodigy has one rate for both.",
				RATE, null, 0, HIGHEST_RATE).asAdvanced());
		rates.addAll(new ScheduleSettings().describe().settings());
		rates.add(Setting.real(MAX_GRAD_NORM, "Gradient clipping", "Greatest norm of all gradients together, so that one odd batch does not spoil the run. 0: no limit.",
				RATE, 1.0, 0, 1e6).asRequired().asAdvanced());
		return rates;
	}

	private static List<Setting> noise() {
		return List.of(
				Setting.real(MIN_SNR_GAMMA, "Min-SNR gamma", "Evens out how much each amount of noise counts, which makes training steadier. 5 is the usual value; "
						+ "0 turns it off.", NOISE, 5.0, 0, 100).asRequired(),
				Setting.real(NOISE_OFFSET, "Noise offset", "Lets the LoRA learn very dark and very bright pictures; about 0.05 if you want that, 0 to leave it.", NOISE,
						0.0, 0, 1).asRequired().asAdvanced(),
				Setting.choice(PREDICTION_TYPE, "Prediction", "What the base model predicts. Change it only if you know that the file does not say so itself.", NOISE,
						"model", new Option("model", "As the base model says"), new Option("epsilon", "Noise (epsilon)"),
						new Option("v_prediction", "Velocity (v)")).asRequired().asAdvanced(),
				Setting.flag(ZERO_TERMINAL_SNR, "Zero terminal SNR", "The last step is pure noise. Only for base models made so, which predict velocity.", NOISE, false)
						.asRequired().asAdvanced(),
				Setting.whole(SEED, "Seed", "The same seed and settings give the same LoRA, to the bit, on the same machine with as many threads.", NOISE, 42L, 0,
						Long.MAX_VALUE).asRequired());
	}

	private static List<Setting> saving() {
		return List.of(
				Setting.whole(SAVE_EVERY, "Save every", "Epochs from one saved file to the next; the last epoch is always saved.", SAVING, 1L, 1, 10_000).asRequired()
						.asAdvanced(),
				Setting.choice(SAVE_PRECISION, "Precision of the file", "Half precision is what all programs read and is half as large.", SAVING, "fp16",
						new Option("fp16", "Half (fp16)"), new Option("float", "Full (fp32)")).asRequired().asAdvanced(),
				Setting.whole(SAMPLE_EVERY, "Sample every", "Epochs from one set of sample pictures to the next. 0: none.", SAVING, 1L, 0, 10_000).asRequired(),
				Setting.whole(SAMPLE_STEPS, "Sampling steps", "Steps to draw a sample picture.", SAVING, 20L, 1, 1000).asRequired().asAdvanced(),
				Setting.real(SAMPLE_CFG, "Guidance", "How closely a sample picture follows its prompt (CFG).", SAVING, 7.0, 0, 100).asRequired().asAdvanced(),
				Setting.choice(SAMPLE_SAMPLER, "Sampler", "How sample pictures are drawn.", SAVING, "euler", new Option("euler", "Euler"),
						new Option("dpmpp_2m_karras", "DPM++ 2M Karras")).asRequired().asAdvanced());
	}

	private static List<Setting> memory() {
		return List.of(
				Setting.flag(CHECKPOINTING, "Gradient checkpointing", "Far less memory, but a step takes half as long again or more. The result is the same.", MEMORY, false).asRequired(),
				Setting.flag(CACHE_LATENTS, "Cache latents", "Each picture is encoded once, not at every step.", MEMORY, true).asRequired().asAdvanced(),
				Setting.flag(CACHE_TEXT, "Cache text encoder outputs", "Each caption is encoded once. Only without shuffling, dropout and a trained text encoder; with "
						+ "them it does nothing.", MEMORY, true).asRequired().asAdvanced(),
				Setting.whole(THREADS, "Threads", "Processor threads to use; 0 for all.", MEMORY, 0L, 0, 1024).asRequired().asAdvanced());
	}
}
