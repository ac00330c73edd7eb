package org.easel.core.edit;

import org.easel.core.settings.Problem;

/**
 * Hears what happens to an open project, one thing after another in their order. Called in the thread that made the edit, or in one that writes files,
 * never under the project's lock. It must not edit, and must not wait for another thread: a view posts what it heard to its own thread and returns.
 */
public interface ProjectListener {

	/** The state is another one. */
	void changed(StateChange change);

	/** A caption was changed by another program and by Easel; see {@link OpenProject#conflicts()}. */
	default void conflict(CaptionConflict conflict) {
	}

	/** A file cannot be written, say, and is tried again with the next edit or {@link OpenProject#flush()}. */
	default void problem(Problem problem) {
	}

	/** All files are as the state says. */
	default void settled() {
	}
}
