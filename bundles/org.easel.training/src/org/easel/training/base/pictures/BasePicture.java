package org.easel.training.base.pictures;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One picture that the built-in base model is trained on, with the words that describe it.
 *
 * @param file     the PNG, 64 x 64 pixels, with alpha
 * @param name     what is on it, lower case without accents, such as "red apple"
 * @param group    the broad kind, such as "food-drink"
 * @param subgroup the narrow kind, such as "food-fruit"
 * @param tags     further keywords in lower case, without the name itself, each once
 */
public record BasePicture(Path file, String name, String group, String subgroup, List<String> tags) {

	private static final Set<String> COLOURS = Set.of("red", "orange", "yellow", "green", "blue", "purple", "brown", "black",
			"grey", "white", "pink", "gold", "silver", "blond");

	public BasePicture {
		Objects.requireNonNull(file, "file");
		Objects.requireNonNull(name, "name");
		Objects.requireNonNull(group, "group");
		Objects.requireNonNull(subgroup, "subgroup");
		tags = List.copyOf(tags);
	}

	/** Whether a word or one of a phrase's words is that of a colour. */
	public static boolean namesColour(String phrase) {
		return Arrays.stream(phrase.split("[ -]")).anyMatch(COLOURS::contains);
	}

	/** The name without its colour words; the whole name where it is nothing but a colour. */
	public String nameWithoutColour() {
		return withoutColour(name);
	}

	/** A name without its colour words; the whole name where it is nothing but a colour. */
	public static String withoutColour(String name) {
		String rest = Arrays.stream(name.split(" ")).filter(word -> !COLOURS.contains(word)).collect(Collectors.joining(" "));
		return rest.isEmpty() ? name : rest;
	}

	/** The colour words in the name, in its order; empty where it names none. */
	public List<String> colours() {
		return Arrays.stream(name.split("[ -]")).filter(COLOURS::contains).distinct().toList();
	}
}
