package org.easel.ui.tags.internal.bulk;

import java.util.List;

import org.easel.core.edit.PictureEdit;
import org.easel.core.edit.Scope;
import org.eclipse.swt.widgets.Composite;

/** A change of many captions, with the fields that say what exactly is changed. */
interface BulkOperation {

	/** Its name in the list. */
	String label();

	/** Makes its fields in a parent with a grid layout of two columns. */
	void fill(Composite parent, Runnable changed);

	/**
	 * The edit as the fields say.
	 *
	 * @throws IllegalArgumentException with a message for people where something is missing or wrong
	 */
	PictureEdit edit(Scope scope);

	/** Fills the fields with tags that were selected. */
	default void start(List<String> tags) {
	}
}
