package org.easel.core.io;

import java.io.IOException;

/**
 * Takes a value and may fail with an {@link IOException}.
 *
 * @param <T> what it takes
 */
@FunctionalInterface
public interface IOConsumer<T> {

	/** Takes the value. */
	void accept(T value) throws IOException;
}
