package org.easel.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.easel.core.project.ProjectFolder;
import org.easel.core.run.RunEvent.EpochEnd;
import org.easel.core.run.RunFolder;
import org.easel.core.run.SamplePrompt;
import org.easel.diffusion.LoadOptions;
import org.easel.runs.BaseModelFile;
import org.easel.runs.RunInputs;
import org.easel.training.loop.LoraTrainer;

/**
 * What pictures are drawn of, and with what.
 *
 * @param base the base model
 * @param options how it is loaded
 * @param lora empty for the base model alone
 * @param clipSkip as in training
 * @param prompts one picture each
 * @param out the folder for them
 */
record SampleSubject(BaseModelFile base, LoadOptions options, Optional<Path> lora, int clipSkip, List<SamplePrompt> prompts, Path out) {

	/**
	 * The last LoRA of a run, or of a project's newest run that has one, with the run's own samples.
	 *
	 * @param out null for a folder of the run
	 * @throws IOException if no epoch is done yet
	 */
	static SampleSubject ofRun(Session session, Path folder, Path out) throws IOException {
		var runs = Projects.isRun(folder) ? List.of(RunFolder.open(folder)) : RunFolder.list(ProjectFolder.open(folder).runs());
		for (var run : runs.reversed()) {
			var lora = lastLora(run);
			if (lora.isPresent()) {
				var inputs = RunInputs.of(run);
				var base = inputs.baseModel(session.models());
				var values = inputs.trainerValues(session.registries(), base.facts());
				return new SampleSubject(base, LoraTrainer.loadOptions(values), lora, RunInputs.clipSkip(values), inputs.settings().samples(),
						out == null ? run.path().resolve("samples").resolve("own") : out);
			}
		}
		throw new IOException(session.text("sample.no.epoch", folder));
	}

	SampleSubject with(List<SamplePrompt> others, int otherClipSkip) {
		return new SampleSubject(base, options, lora, otherClipSkip, others, out);
	}

	private static Optional<Path> lastLora(RunFolder run) throws IOException {
		Optional<Path> last = Optional.empty();
		for (var event : run.readEvents()) {
			if (event instanceof EpochEnd end && !end.file().isEmpty() && Files.isRegularFile(run.path().resolve(end.file()))) {
				last = Optional.of(run.path().resolve(end.file()));
			}
		}
		return last;
	}
}
