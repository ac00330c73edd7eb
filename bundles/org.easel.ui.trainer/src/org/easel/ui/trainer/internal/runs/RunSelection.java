package org.easel.ui.trainer.internal.runs;

import java.util.List;
import java.util.OptionalInt;

import org.easel.core.run.RunFolder;
import org.easel.ui.RunRef;
import org.eclipse.core.commands.common.EventManager;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;

/** The selected runs, for the other views. */
public final class RunSelection extends EventManager implements IPostSelectionProvider {

	private ISelection selection = StructuredSelection.EMPTY;

	void publish(List<RunFolder> runs) {
		var now = new StructuredSelection(runs.stream().map(run -> new RunRef(run, OptionalInt.empty())).toList());
		if (!now.equals(selection)) {
			setSelection(now);
		}
	}

	@Override
	public void setSelection(ISelection other) {
		selection = other;
		var event = new SelectionChangedEvent(this, selection);
		for (var listener : getListeners()) {
			((ISelectionChangedListener) listener).selectionChanged(event);
		}
	}

	@Override
	public ISelection getSelection() {
		return selection;
	}

	@Override
	public void addSelectionChangedListener(ISelectionChangedListener listener) {
		addListenerObject(listener);
	}

	@Override
	public void removeSelectionChangedListener(ISelectionChangedListener listener) {
		removeListenerObject(listener);
	}

	@Override
	public void addPostSelectionChangedListener(ISelectionChangedListener listener) {
		addListenerObject(listener);
	}

	@Override
	public void removePostSelectionChangedListener(ISelectionChangedListener listener) {
		removeListenerObject(listener);
	}
}
