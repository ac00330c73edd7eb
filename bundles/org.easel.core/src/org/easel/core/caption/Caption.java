package org.easel.core.caption;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Consumer;

/**
 * The tags of a picture in their order. Tags are trimmed, never empty and hold no comma or line break: those part tags. A tag
 * may come twice, until {@link #withoutDuplicates()}.
 */
public record Caption(List<String> tags) {

	/** No tags. */
	public static final Caption EMPTY = new Caption(List.of());

	private static final String SEPARATORS = ",\r\n";

	public Caption {
		var parted = new ArrayList<String>(tags.size());
		tags.forEach(tag -> part(tag, parted));
		tags = List.copyOf(parted);
	}

	/** Without a regular expression: all tags of a dataset come through here at every bulk edit. */
	private static void part(String text, List<String> tags) {
		int begin = 0;
		for (int i = 0; i <= text.length(); i++) {
			if (i == text.length() || SEPARATORS.indexOf(text.charAt(i)) >= 0) {
				var tag = text.substring(begin, i).strip();
				if (!tag.isEmpty()) {
					tags.add(tag);
				}
				begin = i + 1;
			}
		}
	}

	/** Reads a caption file's text: tags parted by commas or line breaks. */
	public static Caption parse(String text) {
		return new Caption(List.of(text));
	}

	/** The tags on one line, parted by a comma and a space. */
	public String format() {
		return String.join(", ", tags);
	}

	public boolean isEmpty() {
		return tags.isEmpty();
	}

	/** Whether the tag is there, letter for letter. */
	public boolean contains(String tag) {
		return tags.contains(tag.strip());
	}

	/** With the tag at the end; itself if the tag is there already. */
	public Caption with(String tag) {
		return contains(tag) ? this : changed(all -> all.add(tag));
	}

	/** Without the tag, wherever it is. */
	public Caption without(String tag) {
		return changed(all -> all.removeIf(tag.strip()::equals));
	}

	/** With the tag as the first one (a trigger word, say) and nowhere else. */
	public Caption first(String tag) {
		return changed(all -> {
			all.removeIf(tag.strip()::equals);
			all.addFirst(tag);
		});
	}

	/** With another tag in the place of this one; only without it where the other is there already. */
	public Caption replaced(String tag, String by) {
		return contains(by) && !by.strip().equals(tag.strip()) ? without(tag)
				: changed(all -> all.replaceAll(each -> each.equals(tag.strip()) ? by : each));
	}

	/** Each tag once, where it came first. */
	public Caption withoutDuplicates() {
		return new Caption(List.copyOf(new LinkedHashSet<>(tags)));
	}

	private Caption changed(Consumer<List<String>> change) {
		var all = new ArrayList<>(tags);
		change.accept(all);
		return new Caption(all);
	}
}
