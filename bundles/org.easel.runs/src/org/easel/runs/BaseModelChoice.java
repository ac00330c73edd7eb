package org.easel.runs;

import java.nio.file.Path;
import java.util.List;

/**
 * A base model that may be chosen.
 *
 * @param choice for {@link RunChoices}: an id, or the file's path
 * @param kind the id of its kind, such as sdxl
 * @param title what it is, for people
 * @param file the checkpoint
 * @param builtIn whether Easel brings it
 * @param resolution of the pictures that it was made from, in pixels
 * @param memory that its numbers take in training, in bytes
 * @param notes sentences for people
 */
public record BaseModelChoice(String choice, String kind, String title, Path file, boolean builtIn, int resolution, long memory, List<String> notes) {

	public BaseModelChoice {
		notes = List.copyOf(notes);
	}
}
