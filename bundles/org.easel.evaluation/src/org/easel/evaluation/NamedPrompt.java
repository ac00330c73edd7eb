package org.easel.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.easel.training.base.pictures.BasePicture;

/**
 * A prompt and the thing that its picture must show.
 *
 * @param prompt as the model gets it
 * @param name the thing as the built-in base model's recipe calls it, such as "red apple"
 */
public record NamedPrompt(String prompt, String name) {

	private static final String BETWEEN = " = ";
	private static final String REMARK = "#";

	/** The tagger's word for the thing: its name without a colour. */
	public String label() {
		return BasePicture.withoutColour(name);
	}

	/**
	 * Reads a list of prompts: one a line, {@code prompt = name}; empty lines and those that begin with # count for nothing.
	 *
	 * @throws IOException if the file cannot be read, holds no prompt, or a line has another form
	 */
	public static List<NamedPrompt> read(Path file) throws IOException {
		var prompts = new ArrayList<NamedPrompt>();
		for (var line : Files.readAllLines(file)) {
			if (line.isBlank() || line.startsWith(REMARK)) {
				continue;
			}
			int at = line.lastIndexOf(BETWEEN);
			if (at < 1 || line.substring(at + BETWEEN.length()).isBlank()) {
				throw new IOException(file + ": the line \"" + line + "\" is no prompt with a name. Write it as \"blue car = automobile\".");
			}
			prompts.add(new NamedPrompt(line.substring(0, at).strip(), line.substring(at + BETWEEN.length()).strip()));
		}
		if (prompts.isEmpty()) {
			throw new IOException(file + " holds no prompt. Write one a line, such as \"blue car = automobile\".");
		}
		return List.copyOf(prompts);
	}
}
