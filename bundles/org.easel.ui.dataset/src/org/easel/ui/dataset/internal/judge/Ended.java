package org.easel.ui.dataset.internal.judge;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;

/** Tells when a job was cancelled. */
final class Ended extends JobChangeAdapter {

	private final Runnable cancelled;

	Ended(Runnable cancelled) {
		this.cancelled = cancelled;
	}

	@Override
	public void done(IJobChangeEvent event) {
		if (event.getResult().getSeverity() == IStatus.CANCEL) {
			cancelled.run();
		}
	}
}
