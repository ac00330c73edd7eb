package org.easel.core.dataset;

import java.nio.file.Path;
import java.util.List;

import org.easel.core.settings.Problem;

/**
 * The pictures of a folder, in the order of their paths.
 *
 * @param root the folder
 * @param pictures those that can be read; at least one
 * @param problems what was skipped or looks odd, one for each file
 */
public record Dataset(Path root, List<TrainingPicture> pictures, List<Problem> problems) {

	public Dataset {
		pictures = List.copyOf(pictures);
		problems = List.copyOf(problems);
	}
}
