package org.easel.training.loop;

import static java.util.stream.Collectors.joining;

import java.util.List;

import org.easel.core.caption.CaptionRules;
import org.easel.core.dataset.BucketRules;
import org.easel.core.dataset.Buckets;
import org.easel.core.settings.Problem;
import org.easel.core.settings.SettingValues;
import org.easel.core.settings.Severity;
import org.easel.diffusion.ModuleInfo.Part;
import org.easel.diffusion.ModuleInfo;
import org.easel.training.TrainingException;
import org.easel.training.TrainingRequest;
import org.easel.training.data.EpochPlan;
import org.easel.training.data.Progress;
import org.easel.training.data.RunRandom;
import org.easel.training.data.TrainingItem;
import org.easel.training.lora.LoraShape;
import org.easel.training.optimizer.ChosenOptimizer;
import org.easel.training.schedule.Schedule;
import org.easel.training.settings.LoraSettingsCheck;
import org.easel.training.settings.LoraTrainerSettings;

/**
 * A run worked out before it starts; no tensors yet.
 *
 * @param values all of the trainer's settings
 * @param learningRate before the schedule, the user's or the optimizer's own
 * @param unetRate the UNet's, 0 where it is not trained
 * @param textRate the text encoders', 0 where they are not trained
 */
record LoraPlan(SettingValues values, List<TrainingItem> items, EpochPlan epochs, Progress progress, List<ModuleInfo> layers, LoraShape shape,
		Schedule schedule, double learningRate, double unetRate, double textRate, RunRandom random) {

	/** @throws TrainingException for settings that cannot be trained with */
	static LoraPlan of(TrainingRequest request) throws TrainingException {
		try {
			return make(request);
		} catch (IllegalArgumentException wrong) {
			throw new TrainingException(wrong.getMessage(), 0, wrong);
		}
	}

	private static LoraPlan make(TrainingRequest request) throws TrainingException {
		SettingValues given = request.settings().trainerSettings();
		var values = new LoraTrainerSettings().describe().withDefaults(request.base().defaults()).defaults().withAll(given);
		refuse(LoraSettingsCheck.problems(values));
		List<TrainingItem> items = items(request, values);
		var random = new RunRandom(values.whole(LoraTrainerSettings.SEED));
		var epochs = new EpochPlan(items, (int) values.whole(LoraTrainerSettings.BATCH_SIZE), random);
		var progress = new Progress((int) values.whole(LoraTrainerSettings.EPOCHS), epochs.batchesPerEpoch(),
				(int) values.whole(LoraTrainerSettings.ACCUMULATION));
		double rate = rate(request, values);
		boolean unet = LoraSettingsCheck.trainsUnet(values);
		boolean text = LoraSettingsCheck.trainsText(values);
		double alpha = values.real(LoraTrainerSettings.NETWORK_ALPHA);
		int dim = (int) values.whole(LoraTrainerSettings.NETWORK_DIM);
		return new LoraPlan(values, items, epochs, progress, layers(request, unet, text), new LoraShape(dim, alpha == 0 ? dim : alpha),
				Schedule.of(values, progress.steps(), rate), rate, unet ? values.optionalReal(LoraTrainerSettings.UNET_LR).orElse(rate) : 0,
				text ? values.optionalReal(LoraTrainerSettings.TEXT_ENCODER_LR).orElse(rate) : 0, random);
	}

	private static double rate(TrainingRequest request, SettingValues values) throws TrainingException {
		var rate = values.optionalReal(LoraTrainerSettings.LEARNING_RATE);
		if (rate.isEmpty()) {
			rate = request.optimizerSettings().optionalReal(ChosenOptimizer.OWN_RATE);
		}
		return rate.orElseThrow(() -> new TrainingException(
				"The optimizer " + request.settings().optimizer() + " has no learning rate of its own. Set learning_rate.", 0, null));
	}

	private static void refuse(List<Problem> problems) throws TrainingException {
		if (Problem.anyError(problems)) {
			throw new TrainingException(problems.stream().filter(problem -> problem.severity() == Severity.ERROR).map(Problem::message)
					.collect(joining("\n")), 0, null);
		}
	}

	private static List<TrainingItem> items(TrainingRequest request, SettingValues values) throws TrainingException {
		var base = request.base();
		var buckets = new Buckets(new BucketRules((int) values.whole(LoraTrainerSettings.RESOLUTION), base.bucketMin(), base.bucketMax(),
				base.bucketStep(), values.flag(LoraTrainerSettings.BUCKET_UPSCALE)));
		var items = request.dataset().pictures().stream().map(picture -> new TrainingItem(picture, buckets.assign(picture.size()))).toList();
		var config = request.model().config();
		int unit = config.vae().downscale() << config.unet().levels() - 1;
		for (TrainingItem item : items) {
			var bucket = item.assignment().bucket();
			if (bucket.width() % unit != 0 || bucket.height() % unit != 0) {
				throw new TrainingException(item.picture().file() + " would be trained at " + bucket + " pixels, but this base model needs multiples of "
						+ unit + ". Take a resolution that is one, and leave bucket_upscale on.", 0, null);
			}
		}
		return items;
	}

	private static List<ModuleInfo> layers(TrainingRequest request, boolean unet, boolean text) {
		return request.model().modules().stream().filter(ModuleInfo::inTransformer)
				.filter(layer -> layer.part() == Part.UNET ? unet : text).toList();
	}

	CaptionRules captions() {
		var rules = CaptionRules.NONE.withKeepTokens((int) values.whole(LoraTrainerSettings.KEEP_TOKENS))
				.withDropout(values.real(LoraTrainerSettings.CAPTION_DROPOUT), values.real(LoraTrainerSettings.TAG_DROPOUT));
		return values.flag(LoraTrainerSettings.SHUFFLE_TAGS) ? rules.withShuffle(rules.keepTokens()) : rules;
	}

	boolean trainsText() {
		return textRate > 0;
	}

	/** Whether each caption's encoding stays the same and is to be kept. */
	boolean keepsText() {
		return values.flag(LoraTrainerSettings.CACHE_TEXT) && LoraSettingsCheck.textIsConstant(values);
	}
}
