package org.easel.runs.advice;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.zip.CRC32;

import org.easel.core.advice.Sight;
import org.easel.core.advice.SightCache;
import org.easel.core.advice.TagEffect;
import org.easel.core.advice.TagQuestion;
import org.easel.core.caption.Caption;
import org.easel.core.dataset.DatasetOptions;
import org.easel.core.dataset.DatasetReader;
import org.easel.core.io.Folders;
import org.easel.core.io.Progress;
import org.easel.core.run.RunFolder;
import org.easel.core.run.SamplePrompt;
import org.easel.core.samples.SampledRun;
import org.easel.runs.RunInputs;
import org.easel.runs.worker.SampleRequest;

/**
 * What did the dataset's main tags learn? The pairs of pictures to draw for it, with an epoch and with the base model alone,
 * and what they tell. They lie beside the run's samples in {@code samples/tags-000003}, and are no part of its grid.
 *
 * @param run whose tags these are
 * @param epoch counted from 1
 * @param lora the epoch's file
 * @param tags the questions, the trigger word's first
 */
public record TagQuestions(RunFolder run, int epoch, Path lora, List<TagQuestion> tags) {

	/** So many tags are asked for, where nothing else is said. */
	public static final int USUAL_TAGS = 8;
	/** So many pairs each. */
	public static final int USUAL_SEEDS = 3;

	public TagQuestions {
		tags = List.copyOf(tags);
	}

	/**
	 * The questions about an epoch; reads the dataset's captions.
	 *
	 * @param most tags, at least 1
	 * @param seeds pairs for each, at least 2
	 * @throws IOException if the dataset cannot be read, the run has no such epoch, or no prompt to take size and sampler from
	 */
	public static TagQuestions of(SampledRun run, int epoch, int most, int seeds) throws IOException {
		var file = run.epoch(epoch).orElseThrow(() -> new IOException(run.run().path() + " has no epoch " + epoch + " any more. Choose one whose file is there.")).file();
		var like = run.settings().samples().stream().findFirst()
				.orElseThrow(() -> new IOException(run.run().path() + " has no sample prompts, so nothing says how to draw. Train with prompts."));
		var captions = DatasetReader.read(new RunInputs(run.run(), run.settings()).dataset(), DatasetOptions.PLAIN).pictures().stream()
				.map(picture -> Caption.parse(picture.caption())).toList();
		return new TagQuestions(run.run(), epoch, file, TagQuestion.of(captions, run.settings().triggerWord(), like, most, seeds));
	}

	/**
	 * Where a picture lies.
	 *
	 * @param drawnBy {@link #epoch}, or 0 for the base model alone
	 * @param prompt of a pair
	 */
	public Path file(int drawnBy, SamplePrompt prompt) {
		var crc = new CRC32();
		crc.update(prompt.toJson().toString().getBytes(StandardCharsets.UTF_8));
		return run.path().resolve("samples").resolve("tags-%06d".formatted(drawnBy)).resolve("%08x-%d.png".formatted(crc.getValue(), prompt.seed()));
	}

	/**
	 * What to let the worker draw: the pictures that are not there yet, the epoch's first. Makes their folders.
	 *
	 * @throws IOException if a folder cannot be made
	 */
	public List<SampleRequest> requests() throws IOException {
		var requests = new ArrayList<SampleRequest>();
		for (int drawnBy : new int[] { epoch, 0 }) {
			var pictures = new ArrayList<SampleRequest.Picture>();
			for (var prompt : prompts()) {
				var file = file(drawnBy, prompt);
				if (!Files.isRegularFile(file)) {
					pictures.add(new SampleRequest.Picture(prompt, 1, file));
				}
			}
			if (!pictures.isEmpty()) {
				Folders.create(pictures.getFirst().file().getParent());
				requests.add(new SampleRequest(Optional.of(run.path()), "", 1, drawnBy == 0 ? Optional.empty() : Optional.of(lora), pictures));
			}
		}
		return requests;
	}

	/**
	 * Looks at the pictures that are there, and tells what the tags change; not to be called in the thread of the user interface.
	 *
	 * @param cache of the run's project; what is seen is put there and not saved
	 * @return one for each tag whose pictures are all there; nothing if it was cancelled
	 */
	public Optional<List<TagEffect>> effects(SightCache cache, Eyes eyes, Progress progress) throws IOException, InterruptedException {
		var hashes = new HashMap<Path, String>();
		var missing = new ArrayList<Path>();
		for (int drawnBy : new int[] { epoch, 0 }) {
			for (var prompt : prompts()) {
				var file = file(drawnBy, prompt).toAbsolutePath().normalize();
				if (Files.isRegularFile(file)) {
					hashes.put(file, cache.hash(file));
					if (cache.find(hashes.get(file)).isEmpty()) {
						missing.add(file);
					}
				}
			}
		}
		if (!missing.isEmpty() && !eyes.look(missing, seen -> seen.sight().ifPresent(sight -> cache.put(hashes.get(seen.picture()), sight)), progress)) {
			return Optional.empty();
		}
		var drawn = sights(epoch, hashes, cache);
		var base = sights(0, hashes, cache);
		return Optional.of(tags.stream().flatMap(tag -> TagEffect.of(tag, drawn, base).stream()).toList());
	}

	private Map<SamplePrompt, Sight> sights(int drawnBy, Map<Path, String> hashes, SightCache cache) {
		var sights = new HashMap<SamplePrompt, Sight>();
		for (var prompt : prompts()) {
			Optional.ofNullable(hashes.get(file(drawnBy, prompt).toAbsolutePath().normalize())).flatMap(cache::find).ifPresent(sight -> sights.put(prompt, sight));
		}
		return sights;
	}

	/** All prompts, each once: pairs of different tags may have one side in common. */
	private SequencedSet<SamplePrompt> prompts() {
		var prompts = new LinkedHashSet<SamplePrompt>();
		for (var tag : tags) {
			for (var pair : tag.pairs()) {
				prompts.add(pair.with());
				prompts.add(pair.without());
			}
		}
		return prompts;
	}
}
