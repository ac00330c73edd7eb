package org.easel.ui.gallery.internal.runs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.easel.core.run.RunFolder;
import org.easel.core.samples.SampledRun;
import org.easel.core.samples.SampledRunReader;
import org.easel.ui.gallery.internal.Messages;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

/** Reads the runs of a project with their pictures in the background, and goes on looking for new ones, so that they appear while a run goes on. */
public final class RunsFollower extends Job {

	private static final int PAUSE_MILLIS = 1500;

	private final Path runs;
	private final Consumer<List<SampledRun>> changed;
	private final Map<RunFolder, SampledRunReader> readers = new HashMap<>();
	private final Map<RunFolder, String> told = new HashMap<>();
	private List<SampledRun> last;
	private volatile boolean ended;

	/** @param changed is told in the background, of all runs in their order */
	public RunsFollower(Path runs, Consumer<List<SampledRun>> changed) {
		super(Messages.Runs_reading);
		this.runs = runs;
		this.changed = changed;
		setSystem(true);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			look();
		} catch (IOException e) {
			warn(new RunFolder(runs), e);
		}
		if (!ended) {
			schedule(PAUSE_MILLIS);
		}
		return Status.OK_STATUS;
	}

	/** Looks at once. */
	public void lookNow() {
		wakeUp();
		schedule();
	}

	/** Looks no more. */
	public void end() {
		ended = true;
		cancel();
	}

	private void look() throws IOException {
		var now = new ArrayList<SampledRun>();
		var folders = RunFolder.list(runs);
		readers.keySet().retainAll(folders);
		for (var folder : folders) {
			try {
				now.add(readers.computeIfAbsent(folder, SampledRunReader::new).read());
				told.remove(folder);
			} catch (IOException e) {
				readers.remove(folder);
				warn(folder, e);
			}
		}
		if (!now.equals(last) && !ended) {
			last = List.copyOf(now);
			changed.accept(last);
		}
	}

	/** Once for each reason, not at every look. */
	private void warn(RunFolder folder, IOException failure) {
		var message = String.valueOf(failure.getMessage());
		if (!message.equals(told.put(folder, message))) {
			ILog.of(RunsFollower.class).warn(folder.path() + " cannot be read: " + message, failure); //$NON-NLS-1$
		}
	}
}
