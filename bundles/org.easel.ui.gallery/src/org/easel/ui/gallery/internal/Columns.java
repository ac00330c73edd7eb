package org.easel.ui.gallery.internal;

/** By what pictures stand side by side. */
public enum Columns {
	EPOCHS, RUNS, STRENGTHS;

	/** Names it for people. */
	String title() {
		return switch (this) {
			case EPOCHS -> Messages.Columns_epochs;
			case RUNS -> Messages.Columns_runs;
			case STRENGTHS -> Messages.Columns_strengths;
		};
	}
}
