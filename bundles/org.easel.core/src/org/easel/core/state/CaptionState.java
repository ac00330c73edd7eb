package org.easel.core.state;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.easel.core.caption.Caption;

/** The caption of a picture: the text of its file letter for letter, how it is meant, and what in it a machine put there. Immutable. */
public final class CaptionState {

	/** No caption file. */
	public static final CaptionState NONE = new CaptionState(Optional.empty(), CaptionMode.TAGS, Set.of());

	private static final String BYTE_ORDER_MARK = "\uFEFF";

	private final Optional<String> file;
	private final CaptionMode mode;
	private final Set<String> machine;
	/** Made when first asked for; two threads may both make it, to the same effect. */
	private List<String> tags;

	private CaptionState(Optional<String> file, CaptionMode mode, Set<String> machine) {
		this.file = file;
		this.mode = mode;
		this.machine = machine;
	}

	/**
	 * A caption.
	 *
	 * @param file the text of the caption file, or nothing where there is none
	 * @param machine the tags (or the one sentence) that a machine put there
	 */
	public static CaptionState of(Optional<String> file, CaptionMode mode, Set<String> machine) {
		return new CaptionState(file, mode, Set.copyOf(machine));
	}

	/** The text of the caption file letter for letter; nothing where there is no such file. */
	public Optional<String> file() {
		return file;
	}

	/** What is said of the picture, on one line; empty where nothing is. */
	public String text() {
		return mode == CaptionMode.TAGS ? String.join(", ", tags()) : oneLine(file.orElse(""));
	}

	public CaptionMode mode() {
		return mode;
	}

	/** The tags in their order; none in the mode for sentences. */
	public List<String> tags() {
		if (tags == null) {
			tags = mode == CaptionMode.TAGS ? Caption.parse(withoutMark(file.orElse(""))).tags() : List.of();
		}
		return tags;
	}

	/** Whether nothing is said of the picture. */
	public boolean isEmpty() {
		return mode == CaptionMode.TAGS ? tags().isEmpty() : text().isEmpty();
	}

	/** The tags that a machine put there; in the mode for sentences the text, if a machine wrote it. */
	public Set<String> machine() {
		return machine;
	}

	/** Whether a machine put the tag there. */
	public boolean byMachine(String tag) {
		return machine.contains(tag);
	}

	/** With these tags and no others; machine marks stay on those that stay. In the mode for sentences nothing changes. */
	public CaptionState withTags(List<String> changed) {
		if (mode != CaptionMode.TAGS) {
			return this;
		}
		var caption = new Caption(changed);
		return caption.tags().equals(tags()) ? this : of(Optional.of(caption.format()), mode, machine).marksThatFit();
	}

	/** With another text; in the mode for tags it is parted at commas. */
	public CaptionState withText(String text) {
		if (mode == CaptionMode.TAGS) {
			return withTags(List.of(text));
		}
		var line = oneLine(text);
		return line.equals(text()) ? this : of(Optional.of(line), mode, machine).marksThatFit();
	}

	/** With another text of the file, letter for letter. */
	public CaptionState withFile(Optional<String> text) {
		return text.equals(file) ? this : of(text, mode, machine).marksThatFit();
	}

	/** Meant in another way; the text stays. */
	public CaptionState withMode(CaptionMode other) {
		return other == mode ? this : of(file, other, Set.of());
	}

	/** With these machine marks, as far as they fit what is there. */
	public CaptionState withMachine(Set<String> marks) {
		return marks.equals(machine) ? this : of(file, mode, marks).marksThatFit();
	}

	private CaptionState marksThatFit() {
		if (machine.isEmpty()) {
			return this;
		}
		var there = mode == CaptionMode.TAGS ? tags() : List.of(text());
		return of(file, mode, machine.stream().filter(there::contains).collect(Collectors.toCollection(LinkedHashSet::new)));
	}

	private static String oneLine(String text) {
		return withoutMark(text).lines().map(String::strip).filter(line -> !line.isEmpty()).collect(Collectors.joining(" "));
	}

	/** Editors on Windows put one before UTF-8; it is no part of the first tag. */
	private static String withoutMark(String text) {
		return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof CaptionState caption && caption.file.equals(file) && caption.mode == mode && caption.machine.equals(machine);
	}

	@Override
	public int hashCode() {
		return Objects.hash(file, mode, machine);
	}

	@Override
	public String toString() {
		return mode.word() + " " + file.map(text -> "\"" + text + "\"").orElse("no file") + (machine.isEmpty() ? "" : " machine " + machine);
	}
}
