package org.easel.diffusion.words;

import org.easel.diffusion.tokenizer.ClipTokenizer;

/**
 * What CLIP reads as one token.
 *
 * @param id the token's, 0 to 49,407
 * @param text how it reads, without the mark of a word's end
 * @param endsWord whether a word ends with it
 * @param rank in the list of merges, 0 for the first and most frequent one; -1 for a single byte, start and end
 */
public record Piece(int id, String text, boolean endsWord, int rank) {

	private static final String WORD_END = "</w>";

	static Piece of(int id, ClipTokenizer tokenizer) {
		return new Piece(id, tokenizer.text(id), tokenizer.piece(id).endsWith(WORD_END), tokenizer.rank(id));
	}

	/** How rare it is, by its rank. */
	public Rarity rarity() {
		return Rarity.of(rank);
	}
}
