package org.easel.tagging.wd14;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.easel.tagging.TagCategory;
import org.easel.tagging.TagLabel;
import org.easel.tagging.TaggingException;

/** Reads a {@code selected_tags.csv}: tag_id,name,category,count with one line for each output of the network. */
public final class SelectedTags {

	private final Path file;
	private final int nameColumn;
	private final int categoryColumn;

	private SelectedTags(Path file, List<String> header) throws TaggingException {
		this.file = file;
		this.nameColumn = column(header, "name");
		this.categoryColumn = column(header, "category");
	}

	/**
	 * The labels of the file in the order of the network's outputs.
	 *
	 * @throws TaggingException if the file cannot be read or is no list of tags
	 */
	public static List<TagLabel> read(Path file) throws TaggingException {
		var lines = lines(file);
		if (lines.isEmpty()) {
			throw new TaggingException(file + " is empty; copy selected_tags.csv from the tagger's own folder again.");
		}
		var header = new SelectedTags(file, fields(file, 1, withoutByteOrderMark(lines.getFirst())));
		var labels = new ArrayList<TagLabel>(lines.size());
		for (int i = 1; i < lines.size(); i++) {
			if (!lines.get(i).isBlank()) {
				labels.add(header.label(i + 1, lines.get(i)));
			}
		}
		if (labels.isEmpty()) {
			throw new TaggingException(file + " has a header and no tags; copy it from the tagger's own folder again.");
		}
		return List.copyOf(labels);
	}

	private TagLabel label(int lineNumber, String line) throws TaggingException {
		var fields = fields(file, lineNumber, line);
		if (fields.size() <= Math.max(nameColumn, categoryColumn) || fields.get(nameColumn).isBlank()) {
			throw broken(file, lineNumber, "it lacks a name or a category: " + line);
		}
		return new TagLabel(TagSpelling.caption(fields.get(nameColumn)), category(lineNumber, fields.get(categoryColumn)));
	}

	private TagCategory category(int lineNumber, String text) throws TaggingException {
		try {
			int code = Integer.parseInt(text.strip());
			return TagCategory.ofCode(code).orElseThrow(() -> new NumberFormatException(text));
		} catch (NumberFormatException e) {
			throw broken(file, lineNumber, "the category is \"" + text
					+ "\"; known are 0 general, 1 artist, 3 copyright, 4 character, 5 meta and 9 rating");
		}
	}

	private int column(List<String> header, String name) throws TaggingException {
		int index = header.indexOf(name);
		if (index < 0) {
			throw new TaggingException(file + " has no column \"" + name + "\" but " + header
					+ "; a tag list starts with the line tag_id,name,category,count.");
		}
		return index;
	}

	private static List<String> lines(Path file) throws TaggingException {
		try {
			return Files.readAllLines(file);
		} catch (CharacterCodingException e) {
			throw new TaggingException(file + " is no UTF-8 text; copy it from the tagger's own folder again.", e);
		} catch (IOException e) {
			throw new TaggingException(file + " cannot be read: " + e.getMessage(), e);
		}
	}

	private static List<String> fields(Path file, int lineNumber, String line) throws TaggingException {
		try {
			return CsvLine.split(line);
		} catch (IllegalArgumentException e) {
			throw broken(file, lineNumber, e.getMessage());
		}
	}

	private static TaggingException broken(Path file, int lineNumber, String what) {
		return new TaggingException(file + ", line " + lineNumber + ": " + what + ".");
	}

	private static String withoutByteOrderMark(String line) {
		return line.startsWith("\uFEFF") ? line.substring(1) : line;
	}
}
