package org.easel.diffusion.tokenizer;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Cuts a text into the words that CLIP joins bytes within: contractions, runs of letters, single digits, runs of other signs. */
final class Words {

	private static final Pattern WORD = Pattern.compile("'s|'t|'re|'ve|'m|'ll|'d|\\p{L}+|\\p{N}|[^\\s\\p{L}\\p{N}]+",
			Pattern.UNICODE_CHARACTER_CLASS);
	/** The only letter whose small form is two. */
	private static final int CAPITAL_I_WITH_DOT = 0x130;

	private Words() {
	}

	/** The words of a text in composed form (NFC) and lower case, white space left out. */
	static List<String> of(String text) {
		return WORD.matcher(lowerCase(Normalizer.normalize(text, Normalizer.Form.NFC))).results().map(MatchResult::group).toList();
	}

	/** Each letter by itself: the reference knows no final sigma, which String.toLowerCase does. */
	private static String lowerCase(String text) {
		var lower = new StringBuilder(text.length());
		text.codePoints().forEach(letter -> {
			if (letter == CAPITAL_I_WITH_DOT) {
				lower.append("i\u0307");
			} else {
				lower.appendCodePoint(Character.toLowerCase(letter));
			}
		});
		return lower.toString();
	}
}
