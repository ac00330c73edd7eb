package org.easel.core.tags;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tags to choose from: those that a tagger knows, or a list that was made for completion. Read are {@code selected_tags.csv} of taggers
 * (tag_id,name,category,count), lists with aliases (name,category,count,"alias,alias"), and plain lists with one tag a line.
 *
 * @param labels in the file's order
 */
public record LabelList(List<Label> labels) {

	/** No labels. */
	public static final LabelList EMPTY = new LabelList(List.of());

	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]{2}");
	private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

	public LabelList {
		labels = List.copyOf(labels);
	}

	/**
	 * Reads a list.
	 *
	 * @throws IOException if the file cannot be read, or is no text in UTF-8; the message names it
	 */
	public static LabelList read(Path file) throws IOException {
		try {
			var lines = Files.readAllLines(file);
			boolean tagger = !lines.isEmpty() && lines.getFirst().startsWith("tag_id,");
			var labels = new ArrayList<Label>();
			for (var line : lines.subList(tagger ? 1 : 0, lines.size())) {
				if (!line.isBlank()) {
					labels.add(label(fields(line.strip()), tagger));
				}
			}
			return new LabelList(labels);
		} catch (CharacterCodingException notText) {
			throw new IOException(file + " is no UTF-8 text. Save it as UTF-8.", notText);
		}
	}

	private static Label label(List<String> fields, boolean tagger) {
		if (tagger && fields.size() > 1) {
			return new Label(written(fields.get(1)), fields.size() > 3 ? number(fields.get(3)) : 0, List.of());
		}
		boolean counted = fields.size() > 2 && NUMBER.matcher(fields.get(2)).matches();
		var aliases = counted && fields.size() > 3 ? Arrays.stream(fields.get(3).split(",")).map(LabelList::written).filter(alias -> !alias.isEmpty()).toList()
				: List.<String>of();
		return new Label(written(fields.getFirst()), counted ? number(fields.get(2)) : 0, aliases);
	}

	private static long number(String text) {
		return NUMBER.matcher(text).matches() ? Long.parseLong(text) : 0;
	}

	/** Lists write underscores for spaces; those of a face, as in ^_^, belong to it. */
	private static String written(String name) {
		return WORD.matcher(name).find() ? name.replace('_', ' ').strip() : name.strip();
	}

	/** The fields of a line; quotation marks hold commas together, two of them are one. */
	private static List<String> fields(String line) {
		var fields = new ArrayList<String>();
		var field = new StringBuilder();
		boolean quoted = false;
		for (int i = 0; i < line.length(); i++) {
			char letter = line.charAt(i);
			if (letter == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
				field.append(line.charAt(++i));
			} else if (letter == '"' && (quoted || field.isEmpty())) {
				quoted = !quoted;
			} else if (letter == ',' && !quoted) {
				fields.add(field.toString());
				field.setLength(0);
			} else {
				field.append(letter);
			}
		}
		fields.add(field.toString());
		return fields;
	}
}
