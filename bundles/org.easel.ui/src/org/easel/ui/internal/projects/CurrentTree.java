package org.easel.ui.internal.projects;

import java.util.function.Supplier;

import org.eclipse.jface.viewers.ITreeContentProvider;

/**
 * The tree as it is now, for a viewer that keeps its content provider.
 *
 * @param now gives it
 */
record CurrentTree(Supplier<ProjectTree> now) implements ITreeContentProvider {

	@Override
	public Object[] getElements(Object input) {
		return now.get().getElements(input);
	}

	@Override
	public Object[] getChildren(Object parent) {
		return now.get().getChildren(parent);
	}

	@Override
	public Object getParent(Object element) {
		return now.get().getParent(element);
	}

	@Override
	public boolean hasChildren(Object element) {
		return now.get().hasChildren(element);
	}
}
