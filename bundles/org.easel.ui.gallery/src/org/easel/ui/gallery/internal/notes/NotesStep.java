package org.easel.ui.gallery.internal.notes;

import org.easel.core.samples.SampleNotes;
import org.eclipse.core.commands.operations.AbstractOperation;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;

/** A change of stars, notes or votes in the undo history. The history hands its steps out in their order, so that the whole state before and after is right. */
final class NotesStep extends AbstractOperation {

	/** Takes over what is thought now; from any thread. */
	@FunctionalInterface
	interface Taker {

		void take(SampleNotes notes);
	}

	private final SampleNotes before;
	private final SampleNotes after;
	private final Taker taker;

	NotesStep(String label, IUndoContext context, SampleNotes before, SampleNotes after, Taker taker) {
		super(label);
		this.before = before;
		this.after = after;
		this.taker = taker;
		addContext(context);
	}

	@Override
	public IStatus execute(IProgressMonitor monitor, IAdaptable info) {
		return redo(monitor, info);
	}

	@Override
	public IStatus redo(IProgressMonitor monitor, IAdaptable info) {
		taker.take(after);
		return Status.OK_STATUS;
	}

	@Override
	public IStatus undo(IProgressMonitor monitor, IAdaptable info) {
		taker.take(before);
		return Status.OK_STATUS;
	}
}
