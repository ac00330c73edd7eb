package org.easel.runs.worker;

import org.easel.core.io.JsonFields;

import com.google.gson.JsonObject;

/**
 * Something that the worker is asked for.
 *
 * @param <T> what it answers with, piece by piece
 */
public interface WorkerRequest<T> {

	/** Which work it is. Works of one kind are done one after the other, of different kinds at the same time. */
	String kind();

	/** What the work needs to know. */
	JsonObject body();

	/** A piece of the answer. @throws IllegalArgumentException if it is none */
	T item(JsonFields json);
}
