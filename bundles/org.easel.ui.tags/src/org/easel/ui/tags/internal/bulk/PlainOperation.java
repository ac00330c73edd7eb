package org.easel.ui.tags.internal.bulk;

import java.util.function.Function;

import org.easel.core.edit.PictureEdit;
import org.easel.core.edit.Scope;
import org.eclipse.swt.widgets.Composite;

/**
 * A change that needs no fields.
 *
 * @param label its name in the list
 * @param explanation what it does
 * @param make the edit
 */
record PlainOperation(String label, String explanation, Function<Scope, PictureEdit> make) implements BulkOperation {

	@Override
	public void fill(Composite parent, Runnable changed) {
		Fields.explanation(parent, explanation);
	}

	@Override
	public PictureEdit edit(Scope scope) {
		return make.apply(scope);
	}
}
