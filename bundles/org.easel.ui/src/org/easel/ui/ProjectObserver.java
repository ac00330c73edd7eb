package org.easel.ui;

import org.easel.core.edit.CaptionConflict;
import org.easel.core.edit.OpenProject;
import org.easel.core.edit.StateChange;
import org.easel.core.settings.Problem;

/** Sees what happens to the open project, in the thread of the user interface and in the order in which it happened. */
public interface ProjectObserver {

	/** A project was opened; told at once where one is open when the observer begins. */
	default void opened(OpenProject project) {
	}

	/** The project is no longer the open one. */
	default void closed(OpenProject project) {
	}

	/** The project's state is another one. {@link OpenProject#state()} may be newer still. */
	default void changed(OpenProject project, StateChange change) {
	}

	/** Another program changed a caption that Easel changed too. */
	default void conflict(OpenProject project, CaptionConflict conflict) {
	}

	/** A file of the project cannot be written. */
	default void problem(OpenProject project, Problem problem) {
	}

	/** All files of the project are as its state says. */
	default void settled(OpenProject project) {
	}
}
