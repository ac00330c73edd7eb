package org.easel.core.advice;

/** What may be wrong with an epoch. */
public enum Fault {

	/** Nothing: it may be proposed. */
	NONE,
	/** It has learnt too little of the dataset yet. */
	UNDERCOOKED,
	/** What the prompts name is no longer to be seen: overcooked. */
	LOST,
	/** Whatever the prompt, the pictures are alike: collapsed. */
	ALIKE,
	/** Its pictures are copies of training pictures. */
	COPIES
}
