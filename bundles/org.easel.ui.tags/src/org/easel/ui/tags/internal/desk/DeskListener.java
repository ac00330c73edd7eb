package org.easel.ui.tags.internal.desk;

/** Hears what changes on the desk, in the thread of the user interface. */
public interface DeskListener {

	/** Other pictures are shown, or the tags of the dataset changed. */
	default void looked(Look look) {
	}

	/** Other pictures are selected, or what is said of them changed. */
	default void chosen() {
	}

	/** Another project is open, or none. */
	default void projectChanged() {
	}
}
