package org.easel.training.base.pictures;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Turns the labels and keywords of the emoji data into plain caption words. */
final class EmojiWords {

	private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
	private static final Pattern NOT_IN_A_NAME = Pattern.compile("[^a-z0-9' -]+");
	/** Keywords such as ":-)" or "<3" are typed signs, not words. */
	private static final Pattern KEYWORD = Pattern.compile("[a-z0-9][a-z0-9' -]+");

	private EmojiWords() {
	}

	/** "Person: blond hair" becomes "blond hair person", "piñata" becomes "pinata". */
	static String name(String label) {
		var colon = label.indexOf(": ");
		var ordered = colon < 0 ? label : label.substring(colon + 2) + " " + label.substring(0, colon);
		return NOT_IN_A_NAME.matcher(plain(ordered)).replaceAll(" ").strip().replaceAll(" +", " ");
	}

	/** The keywords in their order, without typed signs, repeats and the name itself. */
	static List<String> tags(List<String> keywords, String name) {
		return keywords.stream().map(EmojiWords::plain).map(String::strip)
				.filter(keyword -> KEYWORD.matcher(keyword).matches() && !keyword.equals(name))
				.distinct().toList();
	}

	private static String plain(String text) {
		var decomposed = Normalizer.normalize(text.toLowerCase(Locale.ROOT).replace('\u2019', '\''), Normalizer.Form.NFD);
		return ACCENTS.matcher(decomposed).replaceAll("");
	}
}
