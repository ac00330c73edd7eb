package org.easel.ui.gallery.internal.again;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.easel.core.run.SamplePrompt;
import org.easel.core.samples.SampleColumn;
import org.easel.core.samples.SampleFiles;
import org.easel.core.samples.SampledRun;
import org.easel.runs.worker.SampleRequest;

/**
 * What a person wants to see drawn.
 *
 * @param run whose epochs draw
 * @param prompts one for each seed
 * @param epochs 0 for the base model alone
 * @param strengths of the LoRA; the base model draws once
 */
public record AgainRequest(SampledRun run, List<SamplePrompt> prompts, List<Integer> epochs, List<Double> strengths) {

	public AgainRequest {
		prompts = List.copyOf(prompts);
		epochs = List.copyOf(epochs);
		strengths = List.copyOf(strengths);
	}

	/** How many pictures that are. */
	public int count() {
		return epochs.stream().mapToInt(epoch -> prompts.size() * (epoch == 0 ? 1 : strengths.size())).sum();
	}

	/** One request an epoch for the worker; epochs whose file is gone are left out. */
	public List<SampleRequest> requests() {
		var requests = new ArrayList<SampleRequest>();
		for (int number : epochs) {
			if (number == 0) {
				requests.add(request(Optional.empty(), pictures(run.base())));
			} else {
				run.epoch(number).ifPresent(epoch -> requests.add(request(Optional.of(epoch.file()),
						strengths.stream().flatMap(strength -> pictures(new SampleColumn(run.run().name(), number, strength)).stream()).toList())));
			}
		}
		return requests;
	}

	private SampleRequest request(Optional<Path> lora, List<SampleRequest.Picture> pictures) {
		return new SampleRequest(Optional.of(run.run().path()), "", 1, lora, pictures); //$NON-NLS-1$
	}

	private List<SampleRequest.Picture> pictures(SampleColumn column) {
		return prompts.stream().map(prompt -> new SampleRequest.Picture(prompt, column.strength(), SampleFiles.again(run.run(), column, prompt))).toList();
	}
}
