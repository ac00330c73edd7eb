package org.easel.runs.worker;

import java.util.List;

/**
 * What the worker answered.
 *
 * @param items all pieces, in the order in which they came
 * @param cancelled whether it was cancelled before its end
 * @param <T> kind of the pieces
 */
public record Answer<T>(List<T> items, boolean cancelled) {

	public Answer {
		items = List.copyOf(items);
	}
}
