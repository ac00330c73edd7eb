package org.easel.training.loop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

import org.easel.core.io.Folders;
import org.easel.core.run.RunEvent;
import org.easel.core.run.SamplePrompt;
import org.easel.diffusion.Adapters;
import org.easel.training.TrainingMonitor;
import org.easel.training.TrainingRequest;
import org.easel.training.lora.LoraNetwork;

/** Draws the sample pictures of epochs that are not there yet. A picture that fails is a warning, never the end of a run. */
record RunSamples(TrainingRequest request, TrainingMonitor monitor, LoraNetwork network, long every, int epochs) {

	/** @param epoch 0 for the base model alone */
	void draw(int epoch) throws IOException {
		boolean due = every > 0 && (epoch % every == 0 || epoch == epochs);
		if (!due || request.samples().isEmpty()) {
			return;
		}
		var prompts = request.settings().samples();
		for (int i = 0; i < prompts.size() && !monitor.stopRequested(); i++) {
			Path file = request.folder().sample(epoch, i, prompts.get(i).seed());
			if (!Files.exists(file)) {
				draw(epoch, i, prompts.get(i), file);
			}
		}
	}

	private void draw(int epoch, int index, SamplePrompt prompt, Path file) throws IOException {
		boolean drawn;
		try {
			Folders.create(file.getParent());
			drawn = request.samples().get().draw(prompt, epoch == 0 ? Adapters.NONE : network, file, monitor::stopRequested);
		} catch (IOException | RuntimeException | OutOfMemoryError failed) {
			monitor.event(new RunEvent.Warning(Instant.now(), "Sample " + (index + 1) + " of epoch " + epoch + " could not be drawn: " + reason(failed)
					+ " Training goes on."));
			return;
		}
		if (drawn) {
			String relative = request.folder().path().relativize(file).toString().replace('\\', '/');
			monitor.event(new RunEvent.Sample(Instant.now(), epoch, index, relative, prompt.prompt(), prompt.seed(), epoch == 0 ? 0 : 1));
		}
	}

	private static String reason(Throwable failed) {
		var cause = failed instanceof UncheckedIOException file ? file.getCause() : failed;
		return cause.getMessage() == null ? cause.toString() : cause.getMessage();
	}
}
