package org.easel.diffusion.words;

/**
 * How rare a piece of CLIP's vocabulary is, measured by its rank in the list of merges: the list was made by joining again and
 * again the two pieces that stood together most often in the texts that the vocabulary was learned from, so the later a piece
 * was made, the rarer it was there.
 */
public enum Rarity {
	/** Single bytes, and the first 10,000 merges. */
	COMMON(0),
	/** The next 20,000. */
	FAMILIAR(10_000),
	/** The last 18,894. */
	RARE(30_000);

	private final int from;

	Rarity(int from) {
		this.from = from;
	}

	/** @param rank in the list of merges, 0 first; -1 for a single byte */
	static Rarity of(int rank) {
		return rank >= RARE.from ? RARE : rank >= FAMILIAR.from ? FAMILIAR : COMMON;
	}
}
