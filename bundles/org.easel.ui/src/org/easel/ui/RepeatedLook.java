package org.easel.ui;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

/** Looks at something on the disk in the background, again and again until it is ended. */
public abstract class RepeatedLook extends Job {

	private final Path subject;
	private final int pauseMillis;
	private volatile boolean ended;

	/**
	 * @param name for people who look at what goes on
	 * @param subject is named where it cannot be read
	 * @param pauseMillis from the end of a look to the next one
	 */
	protected RepeatedLook(String name, Path subject, int pauseMillis) {
		super(name);
		this.subject = subject;
		this.pauseMillis = pauseMillis;
		setSystem(true);
	}

	/** Looks once. */
	protected abstract void look() throws IOException;

	/** What is done about a look that failed; the next one comes all the same. Here it is logged. */
	protected void failed(IOException failure) {
		ILog.of(getClass()).warn(subject + " cannot be read: " + failure.getMessage(), failure); //$NON-NLS-1$
	}

	@Override
	protected final IStatus run(IProgressMonitor monitor) {
		try {
			look();
		} catch (IOException e) {
			failed(e);
		}
		if (!ended && !monitor.isCanceled()) {
			schedule(pauseMillis);
		}
		return Status.OK_STATUS;
	}

	protected final boolean hasEnded() {
		return ended;
	}

	/** Looks no more. */
	public final void end() {
		ended = true;
		cancel();
	}
}
