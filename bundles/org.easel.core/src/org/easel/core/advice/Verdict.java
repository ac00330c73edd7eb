package org.easel.core.advice;

import java.util.OptionalInt;

/** Which epoch is proposed, or why none is. */
public sealed interface Verdict {

	/**
	 * An epoch to keep.
	 *
	 * @param epoch counted from 1
	 * @param asGoodUntil the last epoch of those directly after it that are as good, as far as the samples can tell; itself if none is
	 */
	record Proposed(int epoch, int asGoodUntil) implements Verdict {
	}

	/**
	 * No epoch is fit.
	 *
	 * @param leastBad the epoch of the greatest merit, counted from 1
	 * @param fault what is wrong with that one
	 */
	record NoneFit(int leastBad, Fault fault) implements Verdict {
	}

	/** Nobody can tell. */
	record CannotTell(Doubt doubt) implements Verdict {
	}

	/** The epoch to keep, if there is one. */
	default OptionalInt proposal() {
		return this instanceof Proposed proposed ? OptionalInt.of(proposed.epoch) : OptionalInt.empty();
	}
}
