package org.easel.ui.trainer.internal.desk;

/** Is told, in the thread of the user interface, when something on the desk is another. */
public interface DeskListener {

	/** Another project, or none. */
	default void projectChanged() {
	}

	/** All choices are others: a preset, or those of a run. */
	default void chosen() {
	}

	/** The base models on this computer were looked for. */
	default void modelsFound() {
	}

	/** What the choices come to is known. */
	default void planned(Outlook outlook) {
	}
}
