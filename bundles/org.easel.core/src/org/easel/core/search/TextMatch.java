package org.easel.core.search;

import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.easel.core.tags.TagName;

/** Ways in which a text fits; letter case, and underscores for spaces, make no difference. Texts are held against keys of {@link TagName}. */
final class TextMatch {

	private TextMatch() {
	}

	/** The whole text, with * for anything. */
	static Predicate<String> whole(String wanted) {
		var key = TagName.key(wanted);
		return key.indexOf('*') < 0 ? key::equals : wildcard("", key, "").asMatchPredicate();
	}

	/** Whole words in the text, one behind the other, with * for anything within. */
	static Predicate<String> words(String wanted) {
		var key = TagName.key(wanted);
		return key.indexOf('*') < 0 ? text -> hasWords(text, key) : wildcard("(?<![\\p{L}\\p{N}])", key, "(?![\\p{L}\\p{N}])").asPredicate();
	}

	/** Any part of the text, with * for anything within. */
	static Predicate<String> part(String wanted) {
		var key = TagName.key(wanted);
		return key.indexOf('*') < 0 ? text -> text.contains(key) : wildcard("", key, "").asPredicate();
	}

	private static boolean hasWords(String text, String words) {
		for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
			if (isEdge(text, at - 1, words.charAt(0)) && isEdge(text, at + words.length(), words.charAt(words.length() - 1))) {
				return true;
			}
		}
		return false;
	}

	/** Whether a word that ends in a letter goes on at a place; what ends in a sign, as :) does, always ends there. */
	private static boolean isEdge(String text, int at, char last) {
		return at < 0 || at >= text.length() || !Character.isLetterOrDigit(text.charAt(at)) || !Character.isLetterOrDigit(last);
	}

	private static Pattern wildcard(String before, String key, String after) {
		var pattern = new StringBuilder(before);
		for (var piece : key.splitWithDelimiters("\\*+", 0)) {
			pattern.append(piece.startsWith("*") ? ".*" : Pattern.quote(piece));
		}
		return Pattern.compile(pattern.append(after).toString(), Pattern.DOTALL);
	}
}
