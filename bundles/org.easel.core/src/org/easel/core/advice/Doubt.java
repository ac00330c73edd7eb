package org.easel.core.advice;

/** Why no epoch can be told from the others. */
public enum Doubt {

	/** No epoch has samples yet. */
	NO_EPOCHS,
	/** The run has no samples of the bare base model. */
	NO_BASE,
	/** Fewer than four samples an epoch. */
	FEW_SAMPLES,
	/** Fewer than four training pictures. */
	FEW_PICTURES,
	/** The base model's samples are as near to the dataset as its own pictures are to each other. */
	SAME_AS_BASE,
	/** The tagger knows none of the prompts' words, or too few. */
	UNKNOWN_WORDS,
	/** The tagger knows the words, but the base model's own samples show none of it, or too little. */
	BASE_SHOWS_NOTHING,
	/** The tagger does not recognise things in pictures of this look, not even in the dataset's own. */
	UNREADABLE_LOOK,
	/** All epochs are fit, and differ by no more than chance. */
	WITHIN_NOISE
}
