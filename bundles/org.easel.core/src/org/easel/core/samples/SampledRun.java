package org.easel.core.samples;

import java.util.List;
import java.util.Optional;

import org.easel.core.run.RunFolder;
import org.easel.core.run.RunSettings;

/**
 * A run with its epochs and the pictures that were drawn with them, as its folder holds them at one moment.
 *
 * @param run its folder
 * @param settings what it was started with
 * @param epochs that have a file, in their order
 * @param samples all pictures: those of the run's own prompts first, each prompt's by epoch
 */
public record SampledRun(RunFolder run, RunSettings settings, List<RunEpoch> epochs, List<DrawnSample> samples) {

	public SampledRun {
		epochs = List.copyOf(epochs);
		samples = List.copyOf(samples);
	}

	/** The base model's file or id: runs that agree in it have their first column in common. */
	public String baseModel() {
		return baseModel(settings);
	}

	static String baseModel(RunSettings settings) {
		return settings.baseModelFile().isBlank() ? settings.baseModel() : settings.baseModelFile();
	}

	/** The column of pictures that the base model drew alone. */
	public SampleColumn base() {
		return SampleColumn.base(baseModel());
	}

	/** An epoch that has a file. */
	public Optional<RunEpoch> epoch(int number) {
		return epochs.stream().filter(epoch -> epoch.number() == number).findFirst();
	}

	/** The number of the last epoch that has a file or a picture; 0 before the first. */
	public int lastEpoch() {
		int drawn = samples.stream().mapToInt(sample -> sample.column().epoch()).max().orElse(0);
		return Math.max(drawn, epochs.isEmpty() ? 0 : epochs.getLast().number());
	}
}
