package org.easel.ui.gallery.internal.advice;

import org.easel.ui.WidgetUpdates;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.swt.widgets.Control;

/** Does something in the thread of the user interface once a job ended, however it did. */
final class Finished extends JobChangeAdapter {

	private final WidgetUpdates updates;
	private final Runnable then;

	Finished(Control control, Runnable then) {
		updates = new WidgetUpdates(control);
		this.then = then;
	}

	@Override
	public void done(IJobChangeEvent event) {
		updates.later(then);
	}
}
