package org.easel.core.internal.journal;

import java.util.Optional;

/**
 * A value before and after.
 *
 * @param <T> its type
 */
public record Was<T>(T before, T after) {

	/** Nothing where both are equal. */
	static <T> Optional<Was<T>> of(T before, T after) {
		return before.equals(after) ? Optional.empty() : Optional.of(new Was<>(before, after));
	}

	public Was<T> inverse() {
		return new Was<>(after, before);
	}
}
