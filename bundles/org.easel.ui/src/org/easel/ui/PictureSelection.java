package org.easel.ui;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.ListenerList;
import org.eclipse.core.runtime.SafeRunner;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;

/** Tells the workbench which pictures are chosen in a part: the provider for {@link org.eclipse.ui.IWorkbenchPartSite#setSelectionProvider}. */
public final class PictureSelection implements IPostSelectionProvider {

	private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();
	private final ListenerList<ISelectionChangedListener> postListeners = new ListenerList<>();
	private final Consumer<List<String>> chooser;
	private IStructuredSelection selection = StructuredSelection.EMPTY;

	/** @param chooser chooses pictures by their ids in the part, where another part asks for it */
	public PictureSelection(Consumer<List<String>> chooser) {
		this.chooser = chooser;
	}

	/** The ids of the pictures in a selection of the workbench, in its order. */
	public static List<String> ids(ISelection selection) {
		return selection instanceof IStructuredSelection elements
				? Stream.of(elements.toArray()).map(each -> Adapters.adapt(each, PictureRef.class)).filter(Objects::nonNull).map(PictureRef::id).toList()
				: List.of();
	}

	/** Takes over what was chosen in another part, which tells of it by itself. */
	public void follow(Collection<String> ids) {
		selection = new StructuredSelection(ids.stream().map(PictureRef::new).toList());
	}

	/** Tells that these pictures are chosen, if others were before. */
	public void chosen(Collection<String> ids) {
		var before = selection;
		follow(ids);
		if (selection.equals(before)) {
			return;
		}
		var event = new SelectionChangedEvent(this, selection);
		tell(listeners, event);
		tell(postListeners, event);
	}

	private static void tell(ListenerList<ISelectionChangedListener> all, SelectionChangedEvent event) {
		all.forEach(listener -> SafeRunner.run(() -> listener.selectionChanged(event)));
	}

	@Override
	public ISelection getSelection() {
		return selection;
	}

	@Override
	public void setSelection(ISelection wanted) {
		chooser.accept(ids(wanted));
	}

	@Override
	public void addSelectionChangedListener(ISelectionChangedListener listener) {
		listeners.add(listener);
	}

	@Override
	public void removeSelectionChangedListener(ISelectionChangedListener listener) {
		listeners.remove(listener);
	}

	@Override
	public void addPostSelectionChangedListener(ISelectionChangedListener listener) {
		postListeners.add(listener);
	}

	@Override
	public void removePostSelectionChangedListener(ISelectionChangedListener listener) {
		postListeners.remove(listener);
	}
}
