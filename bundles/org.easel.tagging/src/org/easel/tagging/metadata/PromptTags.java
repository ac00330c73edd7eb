package org.easel.tagging.metadata;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Takes the tags out of a prompt as Automatic1111 writes it into pictures. The negative prompt and the settings, extra
 * networks such as {@code <lora:x:1>}, weights, brackets and the steps of prompt editing are left out.
 */
public final class PromptTags {

	private static final Pattern PROMPT_END = Pattern.compile("^(Negative prompt:|Steps: )", Pattern.MULTILINE);
	private static final Pattern EXTRA_NETWORK = Pattern.compile("<[a-z]+:[^<>]*>");
	private static final Pattern SEPARATOR_WORD = Pattern.compile("\\b(BREAK|AND)\\b");
	private static final Pattern WEIGHT = Pattern.compile(":\\s*[+-]?\\d*\\.?\\d+\\s*$");
	private static final Pattern NUMBER = Pattern.compile("[+-]?\\d*\\.?\\d+");

	private final List<String> tags = new ArrayList<>();
	private final Deque<Character> open = new ArrayDeque<>();
	private final StringBuilder current = new StringBuilder();

	private PromptTags() {
	}

	/**
	 * The tags of a prompt in its order, repeated ones included.
	 *
	 * @param parameters the text as it stands in the picture, negative prompt and settings included
	 */
	public static List<String> of(String parameters) {
		var end = PROMPT_END.matcher(parameters);
		var prompt = end.find() ? parameters.substring(0, end.start()) : parameters;
		var plain = SEPARATOR_WORD.matcher(EXTRA_NETWORK.matcher(prompt).replaceAll(",")).replaceAll(",");
		var reader = new PromptTags();
		reader.read(plain);
		return List.copyOf(reader.tags);
	}

	private void read(String prompt) {
		for (int i = 0; i < prompt.length(); i++) {
			char c = prompt.charAt(i);
			if (c == '\\' && i + 1 < prompt.length()) {
				i++;
				current.append(prompt.charAt(i));
			} else {
				read(c);
			}
		}
		finishTag();
	}

	private void read(char c) {
		switch (c) {
			case '(', '[' -> open.push(c);
			case ')' -> {
				withoutWeight();
				open.poll();
			}
			case ']' -> {
				withoutStep();
				open.poll();
			}
			case ',', '\n' -> finishTag();
			case ':', '|' -> editedPart(c);
			default -> current.append(c);
		}
	}

	/** In square brackets colon and bar part what a prompt changes between; elsewhere they belong to a tag. */
	private void editedPart(char c) {
		if (!open.isEmpty() && open.peek() == '[') {
			finishTag();
		} else {
			current.append(c);
		}
	}

	private void withoutWeight() {
		var weight = WEIGHT.matcher(current);
		if (weight.find()) {
			current.setLength(weight.start());
		}
	}

	/** The last part in square brackets may be the step at which the prompt changes. */
	private void withoutStep() {
		if (NUMBER.matcher(current.toString().strip()).matches()) {
			current.setLength(0);
		}
	}

	private void finishTag() {
		var tag = current.toString().strip().replaceAll("\\s+", " ");
		if (!tag.isEmpty()) {
			tags.add(tag);
		}
		current.setLength(0);
	}
}
