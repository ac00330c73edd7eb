package org.easel.ui.internal.projects;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.easel.core.run.RunFolder;
import org.easel.ui.RepeatedLook;
import org.easel.ui.internal.Messages;
import org.eclipse.core.runtime.ILog;

/** Looks every few seconds how the runs of a project stand, in the background, and tells when something is another. */
final class RunsWatch extends RepeatedLook {

	private static final int PAUSE_MILLIS = 2500;

	/** What tells that a run must be read anew. */
	private record Seen(long length, long modified, boolean locked) {
	}

	private final Path runs;
	private final Consumer<List<RunInfo>> changed;
	private final Map<RunFolder, Seen> seen = new HashMap<>();
	private final Map<RunFolder, RunInfo> known = new HashMap<>();
	private List<RunInfo> told = List.of();

	/** @param changed is told in the background */
	RunsWatch(Path runs, Consumer<List<RunInfo>> changed) {
		super(Messages.Projects_readingRuns, runs, PAUSE_MILLIS);
		this.runs = runs;
		this.changed = changed;
	}

	@Override
	protected void look() throws IOException {
		var now = new ArrayList<RunInfo>();
		for (var folder : RunFolder.list(runs)) {
			var stamp = stamp(folder);
			if (!stamp.equals(seen.get(folder))) {
				try {
					known.put(folder, RunInfo.read(folder));
				} catch (IOException e) {
					ILog.of(RunsWatch.class).warn(folder.path() + " cannot be read: " + e.getMessage(), e); //$NON-NLS-1$
				}
				seen.put(folder, stamp);
			}
			if (known.containsKey(folder)) {
				now.add(known.get(folder));
			}
		}
		if (!now.equals(told)) {
			told = List.copyOf(now);
			changed.accept(told);
		}
	}

	private static Seen stamp(RunFolder folder) throws IOException {
		var events = folder.events();
		return Files.exists(events) ? new Seen(Files.size(events), Files.getLastModifiedTime(events).toMillis(), folder.isLocked()) : new Seen(0, 0, folder.isLocked());
	}
}
