package org.easel.runs.advice;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;

import org.easel.core.advice.Advice;
import org.easel.core.advice.Advisor;
import org.easel.core.advice.Example;
import org.easel.core.advice.Ground;
import org.easel.core.advice.KnownWords;
import org.easel.core.advice.Sight;
import org.easel.core.advice.SightCache;
import org.easel.core.caption.Caption;
import org.easel.core.io.FileFailure;
import org.easel.core.run.SamplePrompt;
import org.easel.runs.worker.SeenPicture;

/** What was seen in a run's pictures so far. */
final class Sights {

	private final SightCache cache;
	private final KnownWords words;
	private final RunPictures pictures;
	private final Map<Path, String> hashes = new HashMap<>();
	private final Set<Path> missing = new LinkedHashSet<>();
	private final List<String> unreadable = new ArrayList<>();
	private Advisor advisor;

	Sights(SightCache cache, KnownWords words, RunPictures pictures) {
		this.cache = cache;
		this.words = words;
		this.pictures = pictures;
		for (var picture : pictures.inOrder()) {
			try {
				var hash = cache.hash(picture);
				hashes.put(picture, hash);
				if (cache.find(hash).isEmpty()) {
					missing.add(picture);
				}
			} catch (IOException gone) {
				unreadable.add(FileFailure.message(gone));
			}
		}
	}

	/** Pictures that nobody looked at yet, in the order in which they are wanted. */
	List<Path> missing() {
		return List.copyOf(missing);
	}

	List<String> unreadable() {
		return List.copyOf(unreadable);
	}

	void add(SeenPicture seen) {
		if (seen.sight().isPresent()) {
			cache.put(hashes.get(seen.picture()), seen.sight().get());
		} else {
			unreadable.add(seen.failure());
		}
	}

	/** The advice so far. Dataset and base model must have been looked at before: they are compared with from now on. */
	Advice advice() {
		if (advisor == null) {
			advisor = new Advisor(new Ground(pictures.kind(), words, examples(), pictures.prompts(), seen(pictures.base())));
		}
		var epochs = new TreeMap<Integer, Map<SamplePrompt, Sight>>();
		pictures.epochs().forEach((epoch, files) -> epochs.put(epoch, seen(files)));
		return advisor.advise(epochs);
	}

	private List<Example> examples() {
		var examples = new ArrayList<Example>();
		for (var picture : pictures.dataset()) {
			find(RunPictures.file(picture)).ifPresent(sight -> examples.add(new Example(picture.file(), Caption.parse(picture.caption()), sight)));
		}
		return examples;
	}

	private Map<SamplePrompt, Sight> seen(SequencedMap<SamplePrompt, Path> files) {
		var sights = new LinkedHashMap<SamplePrompt, Sight>();
		files.forEach((prompt, file) -> find(file).ifPresent(sight -> sights.put(prompt, sight)));
		return sights;
	}

	private Optional<Sight> find(Path file) {
		return Optional.ofNullable(hashes.get(file)).flatMap(cache::find);
	}
}
