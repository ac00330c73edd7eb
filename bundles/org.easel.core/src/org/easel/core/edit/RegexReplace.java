package org.easel.core.edit;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;

import org.easel.core.state.CaptionMode;
import org.easel.core.state.DatasetState;
import org.easel.core.state.PictureState;

/**
 * Replaces what a regular expression finds. {@link OpenProject#preview} shows every change before it is made.
 *
 * @param expression as Java's Pattern reads it
 * @param replacement with {@code $1} for groups
 * @param part what the expression is held against
 */
public record RegexReplace(Scope scope, String expression, String replacement, boolean ignoreCase, Part part) implements PictureEdit {

	/** What an expression is held against. */
	public enum Part {
		/** Each tag by itself; {@code ^} and {@code $} are its ends. A tag of which nothing is left goes, and one that is there already. */
		TAG,
		/** The whole caption on one line. */
		CAPTION
	}

	/** @throws IllegalArgumentException if the expression or the replacement is wrong; the message says where */
	public RegexReplace {
		var pattern = compiled(expression, ignoreCase);
		check(pattern, replacement);
	}

	@Override
	public String kind() {
		return "regex";
	}

	@Override
	public String label() {
		return "Replace " + expression;
	}

	@Override
	public UnaryOperator<PictureState> in(DatasetState state) {
		var pattern = compiled(expression, ignoreCase);
		return before -> changed(before, pattern);
	}

	private PictureState changed(PictureState before, Pattern pattern) {
		var caption = before.caption();
		if (part == Part.TAG && caption.mode() == CaptionMode.TAGS) {
			var tags = caption.tags().stream().map(tag -> replaced(tag, pattern)).toList();
			return tags.equals(caption.tags()) ? before : before.withCaption(caption.withTags(List.copyOf(new LinkedHashSet<>(tags))));
		}
		return before.withCaption(caption.withText(replaced(caption.text(), pattern)));
	}

	private String replaced(String text, Pattern pattern) {
		return pattern.matcher(BoundedText.of(text, expression)).replaceAll(replacement);
	}

	private static Pattern compiled(String expression, boolean ignoreCase) {
		try {
			return Pattern.compile(expression, ignoreCase ? Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE : 0);
		} catch (PatternSyntaxException wrong) {
			throw new IllegalArgumentException("\"" + expression + "\" is no regular expression: " + wrong.getDescription()
					+ (wrong.getIndex() < 0 ? "" : " at place " + (wrong.getIndex() + 1)) + ". Put a \\ before a letter that is meant as itself.", wrong);
		}
	}

	/** Groups that a replacement names must be there; this is told before the first picture, not at the first one that fits. */
	private static void check(Pattern pattern, String replacement) {
		int groups = pattern.matcher("").groupCount();
		// An expression with as many groups that fits the empty text.
		var named = pattern.namedGroups().entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
		var same = new StringBuilder();
		for (int i = 1; i <= groups; i++) {
			same.append(named.containsKey(i) ? "(?<" + named.get(i) + ">)" : "()");
		}
		Matcher matcher = Pattern.compile(same.toString()).matcher("");
		try {
			matcher.replaceAll(replacement);
		} catch (IllegalArgumentException | IndexOutOfBoundsException wrong) {
			throw new IllegalArgumentException("\"" + replacement + "\" is no replacement for " + groups + " groups: " + wrong.getMessage()
					+ ". Write \\$ for a dollar sign.", wrong);
		}
	}
}
