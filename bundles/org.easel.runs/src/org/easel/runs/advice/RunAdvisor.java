package org.easel.runs.advice;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

import org.easel.core.advice.Advice;
import org.easel.core.advice.SightCache;
import org.easel.core.io.Progress;
import org.easel.core.project.ProjectFolder;
import org.easel.core.run.RunFolder;
import org.easel.core.samples.SampledRun;

/**
 * Says which epoch of a run to keep: lets the tagger look at all pictures that it has not seen yet, and draws the conclusions.
 *
 * @param tagger the folder of the tagger
 * @param eyes that look with it
 */
public record RunAdvisor(Path tagger, Eyes eyes) {

	/**
	 * What was seen before in the pictures of a run's project, to be kept by the caller and saved when it likes. A run that
	 * lies in no project has no place for it on the disk.
	 *
	 * @throws IOException if the tagger's files cannot be read
	 */
	public static SightCache cache(Path tagger, RunFolder run) throws IOException {
		var project = project(run);
		return ProjectFolder.isProject(project) ? SightCache.of(new ProjectFolder(project), SightTagger.mark(tagger)) : SightCache.inMemory(SightTagger.mark(tagger));
	}

	/**
	 * Looks and advises; not to be called in the thread of the user interface. If all was seen before, it takes no tagger and
	 * well under a second.
	 *
	 * @param run as its folder holds it now
	 * @param cache of its project; what is seen is put there and not saved
	 * @param each gets the advice so far whenever an epoch's samples were looked at, in the calling thread
	 * @param progress counts pictures, and may cancel
	 * @return nothing if it was cancelled; what was seen until then stays in the cache
	 * @throws IOException if the run, the dataset or the tagger cannot be read; the message is for people
	 */
	public Optional<RunAdvice> advise(SampledRun run, SightCache cache, Consumer<? super Advice> each, Progress progress) throws IOException, InterruptedException {
		var pictures = RunPictures.of(run, project(run.run()));
		var sights = new Sights(cache, SightTagger.words(tagger), pictures);
		var missing = sights.missing();
		var last = pictures.lastOfEpochs(missing);
		boolean whole = missing.isEmpty() || eyes.look(missing, seen -> {
			sights.add(seen);
			if (last.contains(seen.picture())) {
				each.accept(sights.advice());
			}
		}, progress);
		return whole ? Optional.of(new RunAdvice(sights.advice(), sights.unreadable())) : Optional.empty();
	}

	private static Path project(RunFolder run) {
		return run.path().toAbsolutePath().normalize().getParent().getParent();
	}
}
