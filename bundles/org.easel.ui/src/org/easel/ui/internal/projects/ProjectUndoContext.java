package org.easel.ui.internal.projects;

import org.easel.core.edit.OpenProject;
import org.eclipse.core.commands.operations.IUndoContext;

/**
 * The undo history of one project.
 *
 * @param project the open project
 */
record ProjectUndoContext(OpenProject project) implements IUndoContext {

	@Override
	public String getLabel() {
		return project.state().project().title();
	}

	@Override
	public boolean matches(IUndoContext context) {
		return context == this;
	}
}
