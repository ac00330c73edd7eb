package org.easel.diffusion.words;

/** What a word is worth as a trigger word. */
public enum Verdict {
	/** Few rare pieces that mean nothing together. */
	GOOD,
	/** One rare token: usable, though it may mean something to the model. */
	RARE_WORD,
	/** One token: the model knows the word. */
	KNOWN_WORD,
	/** One of the words that the model knows best. */
	COMMON_WORD,
	/** Put together of frequent pieces, whose meanings mix in. */
	COMMON_PIECES,
	/** So many tokens that they take the caption's room and are learned slowly. */
	LONG;

	/** Whether a trigger word may be so without a warning. */
	public boolean isFine() {
		return this == GOOD || this == RARE_WORD;
	}
}
