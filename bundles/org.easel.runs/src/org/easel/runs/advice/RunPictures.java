package org.easel.runs.advice;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;

import org.easel.core.dataset.DatasetOptions;
import org.easel.core.dataset.DatasetReader;
import org.easel.core.dataset.TrainingPicture;
import org.easel.core.project.Kind;
import org.easel.core.project.ProjectFolder;
import org.easel.core.run.SamplePrompt;
import org.easel.core.samples.SampleColumn;
import org.easel.core.samples.SampleGrid;
import org.easel.core.samples.SampledRun;
import org.easel.runs.RunInputs;

/**
 * The pictures that tell of a run: its dataset, and its samples as they were trained (strength 1) beside those of the base
 * model. Samples that a person asked for later count as well.
 *
 * @param kind what the LoRA teaches; a style where no project says
 * @param dataset the pictures as they are now
 * @param prompts of all samples
 * @param base the base model's samples by prompt
 * @param epochs the samples by epoch, counted from 1, then by prompt
 */
record RunPictures(Kind kind, List<TrainingPicture> dataset, List<SamplePrompt> prompts, SequencedMap<SamplePrompt, Path> base,
		SequencedMap<Integer, SequencedMap<SamplePrompt, Path>> epochs) {

	/** @throws IOException if the project or the dataset cannot be read */
	static RunPictures of(SampledRun run, Path project) throws IOException {
		var kind = ProjectFolder.isProject(project) ? ProjectFolder.open(project).project().kind() : Kind.STYLE;
		var dataset = DatasetReader.read(new RunInputs(run.run(), run.settings()).dataset(), DatasetOptions.PLAIN).pictures();
		var grid = SampleGrid.ofEpochs(List.of(run));
		var epochs = new TreeMap<Integer, SequencedMap<SamplePrompt, Path>>();
		for (var column : grid.columns()) {
			if (!column.isBase()) {
				epochs.put(column.epoch(), files(grid, column));
			}
		}
		epochs.values().removeIf(SequencedMap::isEmpty);
		return new RunPictures(kind, dataset, grid.rows(), files(grid, run.base()), epochs);
	}

	private static SequencedMap<SamplePrompt, Path> files(SampleGrid grid, SampleColumn column) {
		var files = new LinkedHashMap<SamplePrompt, Path>();
		grid.rows().forEach(prompt -> grid.find(prompt, column).ifPresent(sample -> files.put(prompt, sample.file().toAbsolutePath().normalize())));
		return files;
	}

	/** All of them in the order in which they are wanted: the base model's, the dataset's, then epoch by epoch. */
	List<Path> inOrder() {
		var all = new LinkedHashSet<>(base.values());
		dataset.forEach(picture -> all.add(file(picture)));
		epochs.values().forEach(files -> all.addAll(files.values()));
		return new ArrayList<>(all);
	}

	/** The last picture of each epoch, of those that are looked at in this order. */
	Set<Path> lastOfEpochs(List<Path> looked) {
		var last = new LinkedHashSet<Path>();
		for (var files : epochs.values()) {
			looked.stream().filter(files.values()::contains).reduce((one, other) -> other).ifPresent(last::add);
		}
		return last;
	}

	static Path file(TrainingPicture picture) {
		return picture.file().toAbsolutePath().normalize();
	}
}
