package org.easel.runs;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.easel.core.run.RunFolder;
import org.easel.core.run.RunSettings;
import org.easel.core.run.RunUsage;
import org.easel.core.settings.SettingValues;
import org.easel.training.settings.LoraTrainerSettings;

/**
 * What a run will take, by what earlier runs on the same base model took on this computer.
 *
 * @param secondsPerStep about
 * @param memory at most, in bytes; empty where no earlier run noted it
 * @param like the earlier run that it is told by
 */
public record RunEstimate(double secondsPerStep, OptionalLong memory, RunFolder like) {

	/** How much longer a step takes where parts of it are computed twice to save memory. */
	private static final double CHECKPOINTING = 1.4;

	/**
	 * An earlier run.
	 *
	 * @param folder of it
	 * @param settings that it had
	 * @param usage what it took
	 */
	public record Earlier(RunFolder folder, RunSettings settings, RunUsage usage) {

		/** The runs of some folders of runs that say what they took on this computer, the newest last. */
		public static List<Earlier> read(List<Path> folders) throws IOException {
			var found = new ArrayList<Earlier>();
			for (var folder : folders) {
				for (var run : RunFolder.list(folder)) {
					var usage = RunUsage.read(run).filter(each -> each.machine().equals(RunUsage.thisMachine()));
					if (usage.isPresent()) {
						found.add(new Earlier(run, run.readSettings(), usage.get()));
					}
				}
			}
			return found;
		}
	}

	/** The estimate by the earlier run that is most like a planned one; empty where there is none on the same base model. */
	public static Optional<RunEstimate> of(RunSettings planned, List<Earlier> earlier) {
		double work = work(planned.trainerSettings());
		return earlier.reversed().stream().filter(each -> sameModel(each.settings(), planned))
				.min(Comparator.comparingDouble(each -> Math.abs(Math.log(work(each.settings().trainerSettings()) / work))))
				.map(like -> by(like, planned, work));
	}

	/** How long so many steps take. */
	public Duration time(long steps) {
		return Duration.ofMillis(Math.round(1000 * secondsPerStep * steps));
	}

	private static RunEstimate by(Earlier like, RunSettings planned, double work) {
		double ratio = work / work(like.settings().trainerSettings());
		boolean sameMemory = pictureWork(planned.trainerSettings()) == pictureWork(like.settings().trainerSettings())
				&& checkpointing(planned.trainerSettings()) == checkpointing(like.settings().trainerSettings());
		var memory = sameMemory && like.usage().peakMemory() > 0 ? OptionalLong.of(like.usage().peakMemory()) : OptionalLong.empty();
		return new RunEstimate(like.usage().secondsPerStep() * ratio, memory, like.folder());
	}

	private static boolean sameModel(RunSettings one, RunSettings other) {
		return one.trainer().equals(other.trainer()) && one.baseModel().equals(other.baseModel()) && one.baseModelFile().equals(other.baseModelFile());
	}

	/** Grows as the time of a step does. */
	private static double work(SettingValues values) {
		return pictureWork(values) * values.optionalWhole(LoraTrainerSettings.ACCUMULATION).orElse(1) * (checkpointing(values) ? CHECKPOINTING : 1);
	}

	private static double pictureWork(SettingValues values) {
		double side = values.optionalWhole(LoraTrainerSettings.RESOLUTION).orElse(1);
		return side * side * values.optionalWhole(LoraTrainerSettings.BATCH_SIZE).orElse(1);
	}

	private static boolean checkpointing(SettingValues values) {
		return values.get(LoraTrainerSettings.CHECKPOINTING).equals(Optional.of(true));
	}
}
