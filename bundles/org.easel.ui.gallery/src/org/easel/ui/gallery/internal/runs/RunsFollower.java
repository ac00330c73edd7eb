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
import org.easel.ui.RepeatedLook;
import org.easel.ui.gallery.internal.Messages;
import org.eclipse.core.runtime.ILog;

/** Reads the runs of a project with their pictures in the background, and goes on looking for new ones, so that they appear while a run goes on. */
public final class RunsFollower extends RepeatedLook {

	private static final int PAUSE_MILLIS = 1500;

	private final Path runs;
	private final Consumer<List<SampledRun>> changed;
	private final Map<RunFolder, SampledRunReader> readers = new HashMap<>();
	private final Map<RunFolder, String> told = new HashMap<>();
	private List<SampledRun> last;

	/** @param changed is told in the background, of all runs in their order */
	public RunsFollower(Path runs, Consumer<List<SampledRun>> changed) {
		super(Messages.Runs_reading, runs, PAUSE_MILLIS);
		this.runs = runs;
		this.changed = changed;
	}

	@Override
	protected void failed(IOException failure) {
		warn(new RunFolder(runs), failure);
	}

	/** Looks at once. */
	public void lookNow() {
		wakeUp();
		schedule();
	}

	@Override
	protected void look() throws IOException {
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
		if (!now.equals(last) && !hasEnded()) {
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
