package org.easel.cli;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.core.runtime.IExtensionRegistry;

import org.easel.diffusion.tokenizer.ClipTokenizer;
import org.easel.runs.queue.QueueStarter;

/** The Easel that is installed here: its plug-ins, the files that it brings, and where it keeps its own. */
interface Installation {

	/** The registry of all plug-ins. */
	IExtensionRegistry registry();

	/**
	 * A file or folder that Easel brings.
	 *
	 * @param path such as data/dataset
	 * @throws IOException if this installation lacks it
	 */
	Path starter(String path) throws IOException;

	/** CLIP's tokenizer. */
	ClipTokenizer tokenizer() throws IOException;

	/** Easel's version. */
	String version();

	/** The folder where Easel keeps what belongs to the user but to no project. */
	Path data();

	/** Starts the process that works a queue of runs off. */
	default QueueStarter queueStarter() {
		return QueueStarter.ofThisEasel();
	}

	/** The folder that the command was given in. */
	default Path here() {
		return Path.of("").toAbsolutePath();
	}
}
