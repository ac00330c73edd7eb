package org.easel.runs.worker.child;

import java.io.IOException;

import org.easel.core.io.JsonFields;

/** Does the requests of one kind, always in the same thread, and keeps warm between them what was expensive to load. */
interface WorkerWork extends AutoCloseable {

	/**
	 * Does one request.
	 *
	 * @param body as the request's own class made it
	 * @throws Exception whose message is for people, if it cannot be done
	 */
	void work(JsonFields body, Reply reply) throws Exception;

	/** Frees what is kept warm. */
	@Override
	default void close() throws IOException {
		// Most keep nothing.
	}
}
