package org.easel.diffusion.words;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * How CLIP reads a word, or some words.
 *
 * @param word as it was typed
 * @param pieces in their order; at least one
 */
public record WordAnalysis(String word, List<Piece> pieces) {

	private static final int MOST_PIECES = 3;
	/** Single tokens beyond this rank are names of few, abbreviations and the like. */
	private static final int LITTLE_KNOWN = 40_000;

	public WordAnalysis {
		pieces = List.copyOf(pieces);
	}

	/** Whether it is a word of the vocabulary as a whole. */
	public boolean isOneToken() {
		return pieces.size() == 1;
	}

	/** What it is worth as a trigger word. */
	public Verdict verdict() {
		if (isOneToken()) {
			var piece = pieces.getFirst();
			return piece.rank() >= LITTLE_KNOWN ? Verdict.RARE_WORD : piece.rarity() == Rarity.COMMON ? Verdict.COMMON_WORD : Verdict.KNOWN_WORD;
		}
		if (pieces.size() > MOST_PIECES) {
			return Verdict.LONG;
		}
		return pieces.stream().anyMatch(piece -> piece.rarity() == Rarity.COMMON) ? Verdict.COMMON_PIECES : Verdict.GOOD;
	}

	/** The verdict for people, with its reason and the way out. */
	public String sentence() {
		return switch (verdict()) {
			case GOOD -> "\"" + word + "\" is " + pieces.size() + " rare tokens (" + cut() + ") that mean nothing together: a good trigger word.";
			case RARE_WORD -> "\"" + word + "\" is one rare token, number " + rank() + " of 48,894 by frequency. It can serve as a trigger word, though it may mean "
					+ "something to the model already.";
			case KNOWN_WORD -> "\"" + word + "\" is one token: the model knows the word, and what it means mixes into your LoRA. Take a word that means nothing.";
			case COMMON_WORD -> "\"" + word + "\" is one of the words that the model knows best (number " + rank()
					+ " of 48,894). The LoRA would change it in every picture. Take a word that means nothing.";
			case COMMON_PIECES -> "\"" + word + "\" is put together of frequent pieces (" + cut()
					+ "), whose meanings mix in. A word of rarer pieces is learned more cleanly.";
			case LONG -> "\"" + word + "\" is " + pieces.size() + " tokens (" + cut() + ") of the 75 that a caption has, and is learned slowly. Take a shorter word.";
		};
	}

	private String rank() {
		return String.format(Locale.ROOT, "%,d", pieces.getFirst().rank() + 1);
	}

	private String cut() {
		return pieces.stream().map(Piece::text).collect(Collectors.joining(" + "));
	}
}
