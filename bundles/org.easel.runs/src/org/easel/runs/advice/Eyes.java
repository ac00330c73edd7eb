package org.easel.runs.advice;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import org.easel.core.io.Progress;
import org.easel.runs.worker.LookRequest;
import org.easel.runs.worker.SeenPicture;
import org.easel.runs.worker.Worker;

/** Looks at pictures, in this process or in another one. */
@FunctionalInterface
public interface Eyes {

	/**
	 * Looks at pictures; not to be called in the thread of the user interface.
	 *
	 * @param each gets each picture as it was seen, in the calling thread
	 * @param progress counts, and may cancel
	 * @return false if it was cancelled
	 * @throws IOException if nothing can be looked at; the message is for people
	 */
	boolean look(List<Path> pictures, Consumer<? super SeenPicture> each, Progress progress) throws IOException, InterruptedException;

	/**
	 * Those of the worker process.
	 *
	 * @param tagger the folder of a tagger with features
	 */
	static Eyes of(Worker worker, Path tagger) {
		return (pictures, each, progress) -> !worker.call(new LookRequest(tagger, pictures), each, progress).cancelled();
	}
}
