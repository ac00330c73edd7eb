package org.easel.ui;

import org.easel.core.io.Progress;
import org.eclipse.core.runtime.IProgressMonitor;

/** Hands the progress of core on to a job's monitor, and so to the Progress view. May be told by several threads. */
public final class MonitoredProgress implements Progress {

	private final String label;
	private final IProgressMonitor monitor;
	private int total;
	private int shown;

	/** @param label what the Progress view calls it */
	public MonitoredProgress(String label, IProgressMonitor monitor) {
		this.label = label;
		this.monitor = monitor;
		monitor.setTaskName(label);
	}

	@Override
	public synchronized void worked(int done, int all) {
		if (total == 0 && all > 0) {
			total = all;
			monitor.beginTask(label, all);
		}
		if (done > shown && total > 0) {
			monitor.worked(done - shown);
			monitor.subTask(done + " / " + total); //$NON-NLS-1$
			shown = done;
		}
	}

	@Override
	public boolean cancelled() {
		return monitor.isCanceled();
	}
}
