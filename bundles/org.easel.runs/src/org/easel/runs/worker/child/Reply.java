package org.easel.runs.worker.child;

import com.google.gson.JsonObject;

/** The answer to one request, while it grows. */
interface Reply {

	/** Sends a piece. */
	void item(JsonObject item);

	/** Tells that so much is done of so much. */
	void worked(int done, int total);

	/** Whether nobody waits for the answer any more; asked often. */
	boolean cancelled();
}
