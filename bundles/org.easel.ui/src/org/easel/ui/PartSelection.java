package org.easel.ui;

import java.util.List;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.core.runtime.SafeRunner;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;

/** Tells the workbench what is chosen in a part: the provider for {@link org.eclipse.ui.IWorkbenchPartSite#setSelectionProvider}. */
public class PartSelection implements IPostSelectionProvider {

	private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();
	private final ListenerList<ISelectionChangedListener> postListeners = new ListenerList<>();
	private IStructuredSelection selection = StructuredSelection.EMPTY;

	/** Tells that these are chosen, if others were before. */
	public final void publish(List<?> elements) {
		var next = new StructuredSelection(elements);
		if (!next.equals(selection)) {
			tell(next);
		}
	}

	/** Takes over what was chosen in another part, which tells of it by itself. */
	protected final void keep(List<?> elements) {
		selection = new StructuredSelection(elements);
	}

	private void tell(IStructuredSelection next) {
		selection = next;
		var event = new SelectionChangedEvent(this, selection);
		tell(listeners, event);
		tell(postListeners, event);
	}

	private static void tell(ListenerList<ISelectionChangedListener> all, SelectionChangedEvent event) {
		all.forEach(listener -> SafeRunner.run(() -> listener.selectionChanged(event)));
	}

	@Override
	public final ISelection getSelection() {
		return selection;
	}

	@Override
	public void setSelection(ISelection wanted) {
		tell(wanted instanceof IStructuredSelection elements ? elements : StructuredSelection.EMPTY);
	}

	@Override
	public final void addSelectionChangedListener(ISelectionChangedListener listener) {
		listeners.add(listener);
	}

	@Override
	public final void removeSelectionChangedListener(ISelectionChangedListener listener) {
		listeners.remove(listener);
	}

	@Override
	public final void addPostSelectionChangedListener(ISelectionChangedListener listener) {
		postListeners.add(listener);
	}

	@Override
	public final void removePostSelectionChangedListener(ISelectionChangedListener listener) {
		postListeners.remove(listener);
	}
}
