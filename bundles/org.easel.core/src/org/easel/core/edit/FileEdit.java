package org.easel.core.edit;

import java.io.IOException;

import org.easel.core.io.Progress;
import org.easel.core.state.DatasetState;

/** An edit that moves files or makes new ones. What is slow is done before it takes effect, beside the dataset, and can be cancelled. */
public sealed interface FileEdit extends Edit permits Crop, Rotate, RestoreOriginals, ImportPictures, RemovePictures, MovePictures, SetRepeats {

	/**
	 * Finds what is to be done, and prepares the new files in the workplace.
	 *
	 * @throws EditRefusedException if it cannot be done
	 * @throws IOException if a file cannot be read or written
	 * @throws java.util.concurrent.CancellationException if it was cancelled
	 */
	Plan plan(DatasetState state, Workplace place, Progress progress) throws IOException;
}
